import type { Word } from "../text/word";
import { BREAK, kindAt, lowerAt, MARK, NO_WORD, NUMBER, WORD, wordIn, type Tokens } from "./token";

type Columns = Pick<Tokens, "kinds" | "starts" | "ends" | "gaps" | "values"> & {
  readonly words: Word[];
};

/**
 * Leaves only the hard breaks that end a line; those inside a sentence are wrapped text. In `columns`, where the tokens
 * are kept, the others move up; answers how many are left.
 */
export function dropWrapping(tokens: Tokens, columns: Columns): number {
  const kept: number[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (kindAt(tokens, at) !== BREAK || isLineCut(tokens, at)) kept.push(at);
  }
  const { kinds, starts, ends, gaps, values, words } = columns;
  kept.forEach((from, to) => {
    kinds[to] = kinds[from] ?? 0;
    starts[to] = starts[from] ?? 0;
    ends[to] = ends[from] ?? 0;
    gaps[to] = gaps[from] ?? 0;
    values[to] = values[from] ?? 0;
    words[to] = words[from] ?? NO_WORD;
  });
  return kept.length;
}

/** A hard break ends a line of a list; between the words of one sentence it is only a wrapped line. */
function isLineCut(tokens: Tokens, at: number): boolean {
  const next = kindAt(tokens, at + 1);
  const last = kindAt(tokens, at - 1);
  if (at === 0 || at === tokens.count - 1) return true;
  if (next === MARK || next === BREAK || wordIn(tokens, at + 1).capital) return true;
  if (last === MARK && ".;:".includes(lowerAt(tokens, at - 1))) return true;
  if (next !== NUMBER) return false;
  const behind = lowerAt(tokens, at + 2);
  if (behind === "." || behind === ")") return true;
  return behind === "%" && last !== WORD;
}
