import { wordOf } from "../text/word";
import type { Tokens } from "./token";

/** Whether the token at a place is one of some words; without diacritics only in a text that has none at all. */
export type WordSet = (tokens: Tokens, at: number) => boolean;

/** `words`: parted by blanks. */
export function wordSet(words: string): WordSet {
  const exact: boolean[] = [];
  const folded: boolean[] = [];
  for (const text of words.split(" ")) {
    const word = wordOf(text);
    exact[word.lowerId] = true;
    folded[word.foldedId] = true;
  }
  return ({ list, accented }, at) => {
    const word = list[at]?.word;
    if (word === undefined) return false;
    return exact[word.lowerId] === true || (!accented && folded[word.foldedId] === true);
  };
}
