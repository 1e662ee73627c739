import { en } from "./en";
import type { Language } from "./language";
import type { Strings } from "./strings";
import { vi } from "./vi";

const STRINGS: Readonly<Record<Language, Strings>> = { vi, en };

/** Lines on the sheet follow their own choice of language, not the pane's. */
export function summaryStrings(language: Language): Strings {
  return STRINGS[language];
}
