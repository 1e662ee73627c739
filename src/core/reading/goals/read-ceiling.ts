import { indexByFirst, matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import type { Comparator, Requirement } from "../../model/requirement";
import type { Span } from "../figures/segments";
import { CEILINGS_WITHOUT_NUMBER, FLOORS_WITHOUT_NUMBER } from "../../words/lists/phrases";
import { listed } from "../../words/one-of";
import { isInside, sliceTokens, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

const INDEX = indexByFirst<Comparator>([
  ...listed(CEILINGS_WITHOUT_NUMBER).map((words) => ({ words, means: "<=" as const, exact: true })),
  ...listed(FLOORS_WITHOUT_NUMBER).map((words) => ({ words, means: ">=" as const })),
]);
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
