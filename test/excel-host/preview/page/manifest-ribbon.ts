import { locales, type PageLanguage } from "./page-texts";

/** What Excel draws on its ribbon from manifest.xml. */
export type ManifestRibbon = {
  readonly addinId: string;
  readonly addinName: string;
  readonly panePage: string;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
};

export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** undefined: the button opens the pane. */
  readonly functionName: string | undefined;
};

const ICON_SIZE = "64";

/** Works on the parsed manifest; our own, so a missing part is a bug of the page. */
export function readRibbon(manifest: Document, language: PageLanguage): ManifestRibbon {
  const locale = locales[language];

  function first(parent: Document | Element, name: string): Element {
    const found = parent.getElementsByTagNameNS("*", name)[0];
    if (found === undefined) throw new Error(`manifest.xml has no ${name}`);
    return found;
  }
  function localised(element: Element): string {
    const overrides = [...element.getElementsByTagNameNS("*", "Override")];
    const own = overrides.find((override) => override.getAttribute("Locale") === locale);
    return own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }
  function resource(id: string | null): string {
    const found = [...first(manifest, "Resources").getElementsByTagName("*")].find(
      (element) => element.getAttribute("id") === id,
    );
    return found === undefined ? "" : localised(found);
  }
  function named(parent: Element, name: string): string {
    return resource(first(parent, name).getAttribute("resid"));
  }
  function readButton(control: Element): RibbonButton {
    const images = [...control.getElementsByTagNameNS("*", "Image")];
    const image = images.find((each) => each.getAttribute("size") === ICON_SIZE);
    return {
      id: control.getAttribute("id") ?? "",
      label: named(control, "Label"),
      tip: named(first(control, "Supertip"), "Description"),
      icon: pathOf(resource(image?.getAttribute("resid") ?? null)),
      functionName: control.getElementsByTagNameNS("*", "FunctionName")[0]?.textContent,
    };
  }

  const group = first(manifest, "Group");
  return {
    addinId: first(manifest, "Id").textContent,
    addinName: localised(first(manifest, "DisplayName")),
    panePage: pathOf(first(manifest, "SourceLocation").getAttribute("DefaultValue") ?? ""),
    groupLabel: named(group, "Label"),
    buttons: [...group.getElementsByTagNameNS("*", "Control")].map(readButton),
  };
}

/** Page and pane share one origin, whatever address the manifest was built for. */
function pathOf(address: string): string {
  return new URL(address).pathname;
}
