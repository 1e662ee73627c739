import { missKinds, type ListScore } from "../lists/list-score";
import { percent, share } from "./percent";

const MOST_KINDS = 10;

/** How many phrases of a list are read right, and the most frequent kinds of miss. */
export function listLines(name: string, score: ListScore, verbose: boolean): readonly string[] {
  const { right, of, asked, wrong, misses } = score;
  if (of === 0) return [];
  const head = `${name} right ${share({ right, of })}, asked ${String(asked)} (${percent(asked, of)}), wrong ${String(wrong)} (${percent(wrong, of)})`;
  const kinds = missKinds(misses)
    .slice(0, MOST_KINDS)
    .map(({ kind, count, example }) => `  ${String(count)} × ${kind}: "${example.text}"`);
  const each = misses.map(({ text, got, want }) => `  "${text}": ${got || "none"}, want ${want}`);
  return [head, ...(verbose ? each : kinds)];
}
