import { fold } from "../../text/fold";
import { ROW_NAMES, TITLE_WORDS } from "../../words/lists/annex-words";
import { FOREIGN_TITLES, PROPER_TITLES } from "../../words/lists/foreign-words";
import { oneFolded } from "../../words/one-of";
import type { AnnexDraft } from "./annex-draft";
import type { NamedFact } from "./named-fact";

const PROPER_TITLE = new RegExp(`\\b${oneFolded(PROPER_TITLES)}\\b`);
const FOREIGN_TITLE = new RegExp(`\\b${oneFolded(FOREIGN_TITLES)}\\b`);
const MONEY =
  /\b(?:don vi|dvt)\b.{0,12}\b(?:trieu |ty |nghin )?dong\b|\((?:trieu |ty |nghin )?dong\)/;

const matchers = (words: readonly string[]): readonly (readonly [string, RegExp])[] =>
  words.map((word) => [fold(word), new RegExp(`\\b${oneFolded([word])}\\b`)]);
const IN_TITLE = matchers(TITLE_WORDS);
const NAMES = matchers(ROW_NAMES);

/** What title and heads call the table and its rows. */
export function describeWords({ title, titleLines, columns }: AnnexDraft): readonly NamedFact[] {
  const lines = fold(titleLines.map(({ text }) => text).join(" "));
  const heads = fold(columns.map(({ header }) => header).join(" | "));
  const rows = fold(columns.find(({ role }) => role === "indicator")?.header ?? "");
  const named = NAMES.find(([, word]) => word.test(rows))?.[0] ?? (rows === "" ? "none" : "other");
  const said = fold(title);
  return [
    ["titled", title === "" ? 0 : 1],
    ["proper title", PROPER_TITLE.test(lines) ? 1 : 0],
    ["foreign title", FOREIGN_TITLE.test(lines) ? 1 : 0],
    ["money throughout", MONEY.test(`${lines} ${heads}`) ? 1 : 0],
    [`rows are ${named}`, 1],
    ...IN_TITLE.filter(([, word]) => word.test(said)).map(([word]): NamedFact => [
      `title ${word}`,
      1,
    ]),
  ];
}
