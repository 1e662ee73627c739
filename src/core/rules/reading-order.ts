import type { Finding } from "../model/finding";

/** Top to bottom, left to right; at one cell the order of the registry stays (sorting is stable). */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}
