import { wordOf } from "../text/word";
import { wordIn, type Tokens } from "./token";

/** Whether the token at a place is one of some words; without diacritics only in a text that has none at all. */
export type WordSet = (tokens: Tokens, at: number) => boolean;

/** `words`: parted by blanks. */
export function wordSet(words: string): WordSet {
  const all = words.split(" ").map(wordOf);
  const exact: boolean[] = [];
  const folded: boolean[] = [];
  for (const { lowerId, foldedId } of all) {
    exact[lowerId] = true;
    folded[foldedId] = true;
  }
  return (tokens, at) => {
    const { lowerId, foldedId } = wordIn(tokens, at);
    return exact[lowerId] === true || (!tokens.accented && folded[foldedId] === true);
  };
}
