import { en } from "../../strings/en";
import type { Language } from "../../strings/language";
import type { Strings } from "../../strings/strings";
import { vi } from "../../strings/vi";

const STRINGS: Readonly<Record<Language, Strings>> = { vi, en };

/** Lines on the sheet follow their own choice of language, not the pane's. */
export function summaryStrings(language: Language): Strings {
  return STRINGS[language];
}
