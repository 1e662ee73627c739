import type { ManifestElement } from "./manifest-element";
import { child, walk } from "./manifest-element";
import { type ManifestProblem, problem } from "./manifest-problem";

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const locale = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;

const texts: Readonly<Record<string, { readonly allowed: RegExp; readonly says: string }>> = {
  Id: { allowed: guid, says: "is not a GUID" },
  Version: { allowed: /^\d{1,5}(\.\d{1,5}){0,3}$/, says: "is not a version such as 1.0.0.0" },
  DefaultLocale: { allowed: locale, says: "is not a locale such as vi-VN" },
  ProviderName: { allowed: /^.{1,125}$/s, says: "is longer than 125 characters" },
  Permissions: {
    allowed: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    says: "is not a permission",
  },
};

const types: Readonly<Record<string, { readonly only: string; readonly says: string }>> = {
  OfficeApp: { only: "TaskPaneApp", says: "must be of type TaskPaneApp" },
  "vo:VersionOverrides": {
    only: "VersionOverridesV1_0",
    says: "must be of type VersionOverridesV1_0: 1.1 is for mail add-ins",
  },
  "vo:Host": { only: "Workbook", says: "must be of type Workbook" },
  "vo:ExtensionPoint": {
    only: "PrimaryCommandSurface",
    says: "must be of type PrimaryCommandSurface",
  },
  "vo:Control": { only: "Button", says: "must be of type Button" },
};

/** Who the add-in is: id, version, languages, and the fixed types of its parts. */
export function* checkIdentity(root: ManifestElement): Generator<ManifestProblem> {
  const defaultLocale = child(root, "DefaultLocale")?.text.trim();
  for (const element of walk(root)) {
    const text = texts[element.name];
    if (text !== undefined && !text.allowed.test(element.text.trim())) {
      yield problem(element, text.says);
    }
    const type = types[element.name];
    if (type !== undefined && element.attributes.get("xsi:type") !== type.only) {
      yield problem(element, type.says);
    }
    if (element.name === "Host" && element.attributes.get("Name") !== "Workbook") {
      yield problem(element, "must be Workbook");
    }
    yield* checkOverrides(element, defaultLocale);
  }
}

function* checkOverrides(
  element: ManifestElement,
  defaultLocale: string | undefined,
): Generator<ManifestProblem> {
  const seen = new Set<string>();
  for (const override of element.children.filter(({ name }) => /^(bt:)?Override$/.test(name))) {
    const language = override.attributes.get("Locale") ?? "";
    if (!locale.test(language)) yield problem(override, `has the locale "${language}"`);
    if (language === defaultLocale) yield problem(override, "overrides the default locale itself");
    if (seen.has(language)) yield problem(override, `repeats ${language}`);
    seen.add(language);
  }
}
