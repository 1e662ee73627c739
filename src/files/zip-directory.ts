/** One part of a zip as its central directory describes it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 0x0001;

/** The parts of a zip; undefined where the directory, which stands at the end, is cut off or broken. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  try {
    return readEntries(view, bytes, directoryPlace(view, end));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(end64, true) === END_64)
      return {
        count: Number(view.getBigUint64(end64 + 32, true)),
        offset: Number(view.getBigUint64(end64 + 48, true)),
      };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function readEntries(
  view: DataView,
  bytes: Uint8Array,
  { count, offset }: { count: number; offset: number },
): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    const sizes = wideSizes(view, extra, extra + extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: partName(bytes.subarray(at + 46, extra)),
      encrypted: (view.getUint16(at + 8, true) & 0x2041) !== 0,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      size: sizes[0],
      packedSize: sizes[1],
      offset: sizes[2],
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

type Sizes = readonly [size: number, packedSize: number, offset: number];

/** Some writers note every size in the zip64 field, even of small parts. */
function wideSizes(view: DataView, from: number, to: number, narrow: Sizes): Sizes {
  if (!narrow.includes(IN_ZIP64)) return narrow;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    let next = at + 4;
    const widen = (size: number): number => {
      if (size !== IN_ZIP64) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [widen(narrow[0]), widen(narrow[1]), widen(narrow[2])];
  }
  return narrow;
}

/** Some writers part folders with backslashes or begin with a slash. */
function partName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\\/g, "/").replace(/^\/+/, "");
}
