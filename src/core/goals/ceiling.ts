import { indexByFirst, matchBeginning, mayHave } from "./match-phrase";
import type { Comparator, Requirement } from "./requirement";
import type { Span } from "./segments";
import { sliceTokens, type Tokens } from "./token";
import { wordSet } from "./word-set";

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
const isStop = wordSet(", ; . ( :");

/** "không vượt quá tổng số biên chế được giao": a bound without a number; the named amount is its baseline. */
export function readCeiling(
  tokens: Tokens,
  text: string,
  { from, to }: Span,
): Requirement | undefined {
  if (!mayHave(tokens, INDEX)) return undefined;
  for (let at = from; at < to; at += 1) {
    const match = matchBeginning(tokens, at, INDEX);
    if (match === undefined || tokens.inside[at] === true) continue;
    const baseline = match.means === "<=" ? named(tokens, text, at + match.length, to) : "";
    const bound = { comparator: match.means, value: null, unit: "", explicit: true };
    return baseline === "" ? bound : { ...bound, baseline };
  }
  return undefined;
}

function named(tokens: Tokens, text: string, from: number, to: number): string {
  const { list } = tokens;
  const isCompared = list[from]?.word.folded === "so" && list[from + 1]?.word.folded === "voi";
  const start = isCompared ? from + 2 : from;
  let end = start;
  while (end < to && !isStop(tokens, end)) end += 1;
  return sliceTokens(tokens, text, start, end);
}
