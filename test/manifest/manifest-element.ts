import { SaxesParser } from "saxes";

/** One element of the manifest. `name` is the local name, prefixed `vo:` or `bt:` in those namespaces. */
export type ManifestElement = {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
};

type OpenElement = Omit<ManifestElement, "children" | "text"> & {
  readonly children: ManifestElement[];
  text: string;
};

const prefixes = new Map([
  ["http://schemas.microsoft.com/office/appforoffice/1.1", ""],
  ["http://schemas.microsoft.com/office/taskpaneappversionoverrides", "vo:"],
  ["http://schemas.microsoft.com/office/officeappbasictypes/1.0", "bt:"],
]);

/** Throws what the parser throws on text that is not well-formed XML. */
export function parseManifest(xml: string): ManifestElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: ManifestElement | undefined;

  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes)
      .filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns")
      .map(({ name, value }) => [name, value] as const);
    const element: OpenElement = {
      name: `${prefixes.get(tag.uri) ?? `{${tag.uri}}`}${tag.local}`,
      line: parser.line,
      attributes: new Map(attributes),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();

  if (root === undefined) throw new Error("the manifest is empty");
  return root;
}

/** The element and everything below it, in document order. */
export function* walk(element: ManifestElement): Generator<ManifestElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export function find(element: ManifestElement, name: string): ManifestElement[] {
  return [...walk(element)].filter((each) => each.name === name);
}

export function child(element: ManifestElement, name: string): ManifestElement | undefined {
  return element.children.find((each) => each.name === name);
}
