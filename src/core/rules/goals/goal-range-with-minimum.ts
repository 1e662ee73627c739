import type { ValueKind } from "../../model/column";
import { plain } from "../../text/fold";
import { defineRule } from "../rule";

/** "Tối thiểu 70 – 80%": which of the two is the least? */
const RANGE =
  /(?:tối thiểu|ít nhất|tối đa|không quá|không dưới)\s+(?:đạt\s+)?(?:từ\s+)?\d+(?:,\d+)?\s*%?\s*(?:[-–—]|đến)\s*\d+(?:,\d+)?\s*%?/iu;

/** "tối đa 1-2" */
const SHORTEST = 10;
/** Two numbers with a dash between them: few cells have that, and it is quickly seen. */
const LIKELY = /\d\s*%?\s*(?:[-–—]|đến)\s*\d/i;

export default defineRule({
  id: "goal-range-with-minimum",
  severity: "warning",
  fixes: "none",
  vocabulary: { range: ["words"] },
  *check({ annex }) {
    for (const { key, text, at, goalText, values } of annex.indicators) {
      const targets = values
        .filter(({ kind, text: { length } }) => isPlan(kind) && length >= SHORTEST)
        .map((value) => ({ text: value.text, at: value.cell }));
      for (const cell of [{ text, at }, goalText, ...targets]) {
        if (cell === undefined) continue;
        const words = rangeIn(plain(cell.text));
        if (words === undefined) continue;
        yield { says: "range", at: cell.at, indicator: key, values: { words } };
      }
    }
  },
});

function isPlan(kind: ValueKind): boolean {
  return kind !== "actual" && kind !== "estimate";
}

function rangeIn(text: string): string | undefined {
  return LIKELY.test(text) ? RANGE.exec(text)?.[0] : undefined;
}
