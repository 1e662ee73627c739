import type { Host } from "../app/ports/host";
import type { Preferences } from "../app/settings/preferences";
import { en as failuresEn } from "../strings/failures/en";
import { vi as failuresVi } from "../strings/failures/vi";
import type { Language } from "../strings/language";
import { en as paneEn } from "../strings/pane/en";
import { vi as paneVi } from "../strings/pane/vi";
import type { Strings } from "../strings/strings";
import { en as termsEn } from "../strings/terms/en";
import { vi as termsVi } from "../strings/terms/vi";

/** The sentences of the first paint; rules bring theirs along when the results do. */
export type Wording = Pick<Strings, "language" | "pane" | "failures" | "terms">;

const WORDINGS: Readonly<Record<Language, Wording>> = {
  vi: { language: "vi", pane: paneVi, failures: failuresVi, terms: termsVi },
  en: { language: "en", pane: paneEn, failures: failuresEn, terms: termsEn },
};

/** Vietnamese unless Office itself speaks English or the person chose. */
export function wordingFor({ language }: Preferences, { displayLanguage }: Host): Wording {
  if (language !== "office") return WORDINGS[language];
  return WORDINGS[displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi"];
}
