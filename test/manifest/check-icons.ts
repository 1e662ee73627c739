import type { ManifestElement } from "./manifest-element";
import { child, find } from "./manifest-element";
import { type ManifestProblem, problem } from "./manifest-problem";

/** The bytes that the web server has under an address of the manifest, undefined when it has none. */
export type ReadAsset = (url: string) => Uint8Array | undefined;

const allowedSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const neededSizes = [16, 32, 80];

/** Each picture is there, is a PNG, and has the size that its place asks for. */
export function* checkIcons(root: ManifestElement, read: ReadAsset): Generator<ManifestProblem> {
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const element = child(root, name);
    const url = element?.attributes.get("DefaultValue");
    if (element !== undefined && url !== undefined) yield* checkPicture(element, url, size, read);
  }
  const images = new Map(
    find(root, "bt:Images")
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes.get("id"), attributes.get("DefaultValue")] as const),
  );
  for (const icon of find(root, "vo:Icon")) {
    yield* checkSizes(icon);
    for (const image of icon.children) {
      const url = images.get(image.attributes.get("resid"));
      if (url !== undefined) yield* checkPicture(image, url, sizeOf(image), read);
    }
  }
}

function sizeOf(image: ManifestElement): number {
  return Number(image.attributes.get("size"));
}

function* checkSizes(icon: ManifestElement): Generator<ManifestProblem> {
  const sizes = icon.children.map(sizeOf);
  for (const size of neededSizes) {
    if (!sizes.includes(size)) yield problem(icon, `lacks the ${String(size)} pixel picture`);
  }
  for (const image of icon.children) {
    if (!allowedSizes.includes(sizeOf(image))) yield problem(image, "has a size of no use");
    if (sizes.filter((size) => size === sizeOf(image)).length > 1) {
      yield problem(image, `repeats the size ${String(sizeOf(image))}`);
    }
  }
}

function* checkPicture(
  element: ManifestElement,
  url: string,
  size: number,
  read: ReadAsset,
): Generator<ManifestProblem> {
  const bytes = read(url);
  if (bytes === undefined) {
    yield problem(element, `names ${url}, which does not exist`);
    return;
  }
  const real = pngSize(bytes);
  if (real === undefined) yield problem(element, `names ${url}, which is not a PNG`);
  else if (real.width !== size || real.height !== size) {
    const found = `${String(real.width)}×${String(real.height)}`;
    yield problem(element, `names ${url} of ${found} pixels, not ${String(size)}`);
  }
}

/** Width and height stand in the first chunk, right after the eight bytes of signature. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
