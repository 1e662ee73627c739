import type { ManifestElement } from "./manifest-element";
import { find, walk } from "./manifest-element";
import { type ManifestProblem, problem } from "./manifest-problem";

const lists = {
  "bt:Images": "bt:Image",
  "bt:Urls": "bt:Url",
  "bt:ShortStrings": "bt:String",
  "bt:LongStrings": "bt:String",
} as const;
type List = keyof typeof lists;

const longest: Readonly<Record<List, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

const listOf: Readonly<Record<string, List>> = {
  "bt:Image": "bt:Images",
  "vo:Label": "bt:ShortStrings",
  "vo:Title": "bt:ShortStrings",
  "vo:Description": "bt:LongStrings",
  "vo:LearnMoreUrl": "bt:Urls",
  "vo:FunctionFile": "bt:Urls",
  "vo:SourceLocation": "bt:Urls",
  "vo:Runtime": "bt:Urls",
};

/** Every resid finds its resource in the right list, every resource is used and short enough, ids are unique. */
export function* checkResources(root: ManifestElement): Generator<ManifestProblem> {
  yield* checkIds(root);
  const used = new Set<string>();
  for (const element of walk(root)) {
    const resid = element.attributes.get("resid");
    const list = listOf[element.name];
    if (resid === undefined || list === undefined) continue;
    used.add(resid);
    if (resid.length > 32) yield problem(element, `has the resid ${resid}: over 32 characters`);
    if (!resourcesOf(root, list).some(({ attributes }) => attributes.get("id") === resid)) {
      yield problem(element, `names ${resid}, which is not in ${list}`);
    }
  }
  for (const list of Object.keys(lists) as List[]) {
    for (const resource of resourcesOf(root, list)) {
      if (!used.has(resource.attributes.get("id") ?? "")) yield problem(resource, "is not used");
      yield* checkLength(resource, longest[list]);
    }
  }
}

function resourcesOf(root: ManifestElement, list: List): readonly ManifestElement[] {
  return find(root, list).flatMap(({ children }) => children);
}

function* checkIds(root: ManifestElement): Generator<ManifestProblem> {
  const seen = new Set<string>();
  for (const element of walk(root)) {
    const id = element.attributes.get("id");
    // A tab's id is Office's own name for it.
    if (id === undefined || element.name === "vo:OfficeTab") continue;
    if (id.length > 32) yield problem(element, "has an id of over 32 characters");
    if (seen.has(id)) yield problem(element, "has an id that stands elsewhere too");
    seen.add(id);
  }
}

function* checkLength(resource: ManifestElement, most: number): Generator<ManifestProblem> {
  const texts = [
    resource.attributes.get("DefaultValue") ?? "",
    ...resource.children.map(({ attributes }) => attributes.get("Value") ?? ""),
  ];
  for (const text of texts) {
    if (text === "") yield problem(resource, "is empty");
    if (text.length > most) yield problem(resource, `is longer than ${String(most)} characters`);
  }
}
