import { findMovement } from "./movement";
import type { Span } from "./segments";
import type { Tokens } from "./token";

/**
 * "năm sau tăng hơn năm trước liền kề", "tăng so với năm trước", "giảm so với cùng kỳ": a movement without a number.
 * Says also for a figure whether it is measured against the year before.
 */
export function isAgainstLastYear({ list, inside }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (inside[at] === true) continue;
    const first = list[at]?.folded;
    const second = list[at + 1]?.folded;
    if (first === "nam" && (second === "truoc" || second === "lien")) return true;
    if (first === "cung" && second === "ky") return true;
    if (first === "previous" && second === "year") return true;
  }
  return false;
}

export function findTrend(tokens: Tokens, { from, to }: Span): "increase" | "decrease" | undefined {
  const movement = findMovement(tokens, from, to);
  if (movement === undefined || !isAgainstLastYear(tokens, movement.end, to)) return undefined;
  return movement.comparator;
}
