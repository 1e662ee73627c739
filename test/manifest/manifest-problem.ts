import type { ManifestElement } from "./manifest-element";

export type ManifestProblem = {
  /** As the manifest's author wrote it: `Icon`, `bt:Image Review.16`. */
  readonly element: string;
  readonly line: number;
  readonly says: string;
};

export function problem(element: ManifestElement, says: string): ManifestProblem {
  const name = element.name.replace(/^vo:/, "");
  const id = element.attributes.get("id");
  return { element: id === undefined ? name : `${name} ${id}`, line: element.line, says };
}
