import { en } from "./en";
import type { Language } from "./language";
import type { Strings } from "./strings";
import { vi } from "./vi";

const STRINGS: Readonly<Record<Language, Strings>> = { vi, en };

/** What is written on a sheet follows its own choice of language, not the pane's. */
export function stringsIn(language: Language): Strings {
  return STRINGS[language];
}
