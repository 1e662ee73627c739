import type { EvidenceList } from "./evidence";

const WORD = /[a-z]+|\d+|%|\//g;
const YEAR = /(?:19|20)\d\d/g;
const LONGEST = 12;

/** Years are one word, other numbers another: which year it is says nothing of what the column means. */
function wordsOf(folded: string): readonly string[] {
  const words = folded.replace(YEAR, " yyyy ").match(WORD) ?? [];
  return words.map((word) => (/^\d/.test(word) ? "9" : word));
}

/** Words, pairs, the first and last word, and how many: of one head, under a mark of its tier. */
export function describeWords(folded: string, mark: string): EvidenceList {
  const words = wordsOf(folded);
  const found = new Map<string, number>();
  words.forEach((word, index) => {
    found.set(mark + word, 1);
    const next = words[index + 1];
    if (next !== undefined) found.set(`${mark}${word}_${next}`, 1);
  });
  const first = words[0];
  if (first === undefined) return [];
  found.set(`${mark}^${first}`, 1);
  found.set(`${mark}${words.at(-1) ?? ""}$`, 1);
  if (words.length <= 3) found.set(`${mark}=${words.join("_")}`, 1);
  found.set(`${mark}n`, Math.min(words.length, LONGEST) / LONGEST);
  return [...found];
}
