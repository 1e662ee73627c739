import type { ManifestElement } from "./manifest-element";
import { find, walk } from "./manifest-element";
import { type ManifestProblem, problem } from "./manifest-problem";

const addressElements = new Set([
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "ExtendedOverrides",
]);

/** Every address is a whole https one; the manifest that goes to users has no localhost. */
export function* checkAddresses(
  root: ManifestElement,
  forUsers: boolean,
): Generator<ManifestProblem> {
  for (const element of walk(root)) {
    for (const url of addressesOf(element, root)) {
      const parsed = URL.canParse(url) ? new URL(url) : undefined;
      if (parsed?.protocol !== "https:") yield problem(element, `has "${url}", which is not https`);
      else if (forUsers && /^(localhost|127\.|\[::1\])/.test(parsed.hostname)) {
        yield problem(element, `has "${url}", which no user can reach`);
      }
      if (url.length > 2048) yield problem(element, "has an address of over 2048 characters");
    }
    if (element.name === "AppDomain") yield* checkDomain(element, root);
  }
}

function addressesOf(element: ManifestElement, root: ManifestElement): readonly string[] {
  const inImages = find(root, "bt:Images").some(({ children }) => children.includes(element));
  const isAddress = addressElements.has(element.name) || element.name === "bt:Url" || inImages;
  if (!isAddress) return [];
  return [
    ...["DefaultValue", "Url", "ResourcesUrl"].map((name) => element.attributes.get(name)),
    ...element.children.map(({ attributes }) => attributes.get("Value")),
  ].filter((url) => url !== undefined);
}

function* checkDomain(element: ManifestElement, root: ManifestElement): Generator<ManifestProblem> {
  const domain = element.text.trim();
  if (!/^https:\/\/[^/*]+$/.test(domain)) {
    yield problem(element, `has "${domain}": a domain is https://name, without path or wildcard`);
  }
  const own = find(root, "SourceLocation").map((source) => source.attributes.get("DefaultValue"));
  if (own.some((url) => url?.startsWith(`${domain}/`))) {
    yield problem(element, "lists the add-in's own domain, which is allowed anyway");
  }
}
