import { findPhrase, phrasesByFirst } from "../../words/match-phrase";
import { findMovement } from "./read-movement";
import type { Span } from "../figures/segments";
import { isInside, type Tokens } from "../../words/token";

const LAST_YEAR = phrasesByFirst(
  "năm trước, năm liền kề, năm liền trước, cùng kỳ, previous year, last year",
);

/** Says for a movement whether it is measured against the year before. */
export function isAgainstLastYear(tokens: Tokens, from: number, to: number): boolean {
  const at = findPhrase(tokens, from, to, LAST_YEAR);
  return at !== undefined && !isInside(tokens, at);
}

/** "năm sau tăng hơn năm trước liền kề", "giảm so với cùng kỳ": a movement without a number. */
export function findTrend(tokens: Tokens, { from, to }: Span): "increase" | "decrease" | undefined {
  const movement = findMovement(tokens, from, to);
  if (movement === undefined || !isAgainstLastYear(tokens, movement.end, to)) return undefined;
  return movement.comparator;
}
