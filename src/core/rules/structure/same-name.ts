import { fold } from "../../text/fold";
import { memoise } from "../../text/memoise";
import { PHRASES_AFTER, phrasesMeaning } from "../../words/lists/phrases";
import { listed, oneFolded } from "../../words/one-of";
import { cleanText } from "../text/clean-text";

/** What a goal adds to an indicator's name; two rows that differ in nothing else are the same indicator. */
const GOAL_WORDS = new RegExp(
  `\\b(?:dat |tu ){0,3}${oneFolded([
    ...listed(phrasesMeaning("at-least", "more-than", "at-most", "less-than")),
    ...PHRASES_AFTER.map(({ words }) => words),
    ...listed(
      "năm sau, năm trước, năm sau liền kề, năm trước liền kề, tăng, tăng hơn, giảm, so với, liền kề, đạt, phấn đấu",
    ),
  ])}\\b|(?<!\\d)\\d{1,15}(?:[.,]\\d{1,15}){0,4} ?%`,
  "g",
);
const WORDS = /[a-z0-9]+/g;

/** The words that name the indicator, without its goal. */
export const namingWords: (text: string) => readonly string[] = memoise(
  (text) => fold(cleanText(text)).replace(GOAL_WORDS, " ").match(WORDS) ?? [],
);

/** Words (and any number) whose addition makes another indicator: a level, a kind, a negation. */
const TELLING = new Set(
  "tinh huyen xa khong chua nu nam moi cu truoc han tre noi lien thong te duc mot phan toan trinh".split(
    " ",
  ),
);
const NUMBER = /^\d+$/;

/** The share of the longer name that the shorter one covers, in order; 0 where a telling word is added. */
export function sharedName(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let matched = 0;
  for (const word of long) {
    if (word === short[matched]) matched += 1;
    else if (TELLING.has(word) || NUMBER.test(word)) return 0;
  }
  return matched === short.length ? matched / long.length : 0;
}
