import type { Finding } from "../../core/model/finding";
import { formatPosition } from "../../core/sheet/address";
import type { Language } from "../language";
import { en } from "./en";
import type { RuleSentences, Saying } from "./sentences";
import { showValue } from "./show-value";
import { vi } from "./vi";

const SENTENCES: Readonly<Record<Language, RuleSentences>> = { vi, en };

type AnySentences = Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly says: Readonly<Record<string, (values: Readonly<Record<string, string>>) => Saying>>;
    }
  >
>;

/** What a finding says to a person, in three sentences. */
export function sayFinding(language: Language, finding: Finding): Saying {
  const say = sentencesOf(language)[finding.rule]?.says[finding.says];
  if (say === undefined) throw new Error(`no sentence for ${finding.rule}.${finding.says}`);
  const shown: Record<string, string> = { cell: formatPosition(finding.at) };
  for (const [name, value] of Object.entries(finding.values)) {
    shown[name] = showValue(language, value);
  }
  const said = say(shown);
  const { length } = finding.cells ?? [];
  if (length === 0) return said;
  const cells = showValue(language, finding.cells ?? []);
  return { ...said, what: `${said.what} ${DOWN_A_COLUMN[language](length, cells)}` };
}

/** Behind the sentence about the first cell of a mistake that goes down a column. */
const DOWN_A_COLUMN: Readonly<Record<Language, (count: number, cells: string) => string>> = {
  vi: (count, cells) => `Cả cột có ${String(count)} ô như vậy: ${cells}.`,
  en: (count, cells) => `The column has ${String(count)} such cells: ${cells}.`,
};

/** The rule's short name, for lists and settings. */
export function ruleTitle(language: Language, rule: string): string {
  return sentencesOf(language)[rule]?.title ?? rule;
}

/** Looked up by name: a finding only carries its names, the registry's types guarantee the sentence. */
function sentencesOf(language: Language): AnySentences {
  return SENTENCES[language];
}
