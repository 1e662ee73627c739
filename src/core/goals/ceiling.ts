import { indexByFirst, matchBeginning } from "./match-phrase";
import type { Comparator, Requirement } from "./requirement";
import type { Span } from "./segments";
import type { Tokens } from "./token";

/** Bounds whose amount is not a number but something named, or was forgotten. */
const BOUNDS: readonly {
  readonly words: string;
  readonly means: Comparator;
  readonly exact?: true;
}[] = [
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
const STOPS: ReadonlySet<string> = new Set([",", ";", ".", "(", ":"]);

/** "không vượt quá tổng số biên chế được giao": a bound without a number; the named amount is its baseline. */
export function readCeiling(
  tokens: Tokens,
  text: string,
  { from, to }: Span,
): Requirement | undefined {
  for (let at = from; at < to; at += 1) {
    const match = tokens.inside[at] === true ? undefined : matchBeginning(tokens, at, INDEX);
    if (match === undefined) continue;
    const baseline = match.means === "<=" ? named(tokens, text, at + match.length, to) : undefined;
    const bound = { comparator: match.means, value: null, unit: "", explicit: true };
    return baseline === undefined ? bound : { ...bound, baseline };
  }
  return undefined;
}

function named({ list }: Tokens, text: string, from: number, to: number): string | undefined {
  const start = list[from]?.folded === "so" && list[from + 1]?.folded === "voi" ? from + 2 : from;
  let end = start;
  while (end < to && !STOPS.has(list[end]?.lower ?? ",")) end += 1;
  const first = list[start];
  const last = list[end - 1];
  if (first === undefined || last === undefined || end <= start) return undefined;
  return text.slice(first.start, last.end).replace(/\s+/g, " ");
}
