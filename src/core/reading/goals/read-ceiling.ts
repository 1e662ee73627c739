import { indexByFirst, matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import type { Comparator, Requirement } from "../../model/requirement";
import type { Span } from "../figures/segments";
import { isInside, sliceTokens, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

type Bound = { readonly words: string; readonly means: Comparator; readonly exact?: true };

/** Bounds whose amount is not a number but something named, or was forgotten. */
const BOUNDS: readonly Bound[] = [
  { words: "không vượt quá", means: "<=" },
  { words: "không quá", means: "<=", exact: true },
  { words: "không vượt", means: "<=" },
  { words: "không cao hơn", means: "<=" },
  { words: "không thấp hơn", means: ">=" },
  { words: "không dưới", means: ">=" },
  { words: "bằng hoặc cao hơn", means: ">=" },
  { words: "có ít nhất", means: ">=" },
  { words: "đạt ít nhất", means: ">=" },
  { words: "đạt tối thiểu", means: ">=" },
];
const INDEX = indexByFirst(BOUNDS);
const COMPARED = phrasesByFirst("so với, so");
const isStop = wordSet(", ; . ( :");

/** "không vượt quá tổng số biên chế được giao": a bound without a number; the named amount is its baseline. */
export function readCeiling(tokens: Tokens, { from, to }: Span): Requirement | undefined {
  for (let at = from; at < to; at += 1) {
    const match = matchBeginning(tokens, at, INDEX);
    if (match === undefined || isInside(tokens, at)) continue;
    const baseline = match.means === "<=" ? named(tokens, at + match.length, to) : "";
    const bound = { comparator: match.means, value: null, unit: "", explicit: true };
    return baseline === "" ? bound : { ...bound, baseline };
  }
  return undefined;
}

function named(tokens: Tokens, from: number, to: number): string {
  const compared = matchBeginning(tokens, from, COMPARED);
  const start = from + (compared?.length ?? 0);
  let end = start;
  while (end < to && !isStop(tokens, end)) end += 1;
  return sliceTokens(tokens, start, end);
}
