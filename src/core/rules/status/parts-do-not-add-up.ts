import { plain } from "../../text/fold";
import { defineRule } from "../rule";
import { findBreakdowns, type Breakdown } from "./breakdowns";

/** Parts whose shares make about 100 % are meant to be all there are. */
const WHOLE = 100;
const ROUNDING = 1;

export default defineRule({
  id: "parts-do-not-add-up",
  severity: "warning",
  fixes: "none",
  vocabulary: { sum: ["total", "sum", "parts"] },
  *check({ annex }) {
    for (const { key, evidence, note } of annex.indicators) {
      for (const cell of [evidence, note]) {
        if (cell?.text.includes("%") !== true) continue;
        for (const breakdown of findBreakdowns(plain(cell.text))) {
          const { total, parts } = breakdown;
          const sum = parts.reduce((before, { count }) => before + count, 0);
          if (sum === total || !isComplete(breakdown)) continue;
          const values = { total, sum, parts: parts.map(({ count }) => count) };
          yield { says: "sum", at: cell.at, indicator: key, values };
        }
      }
    }
  },
});

function isComplete({ parts }: Breakdown): boolean {
  if (parts.length < 2) return false;
  const shares = parts.reduce((before, { percent }) => before + percent, 0);
  return Math.abs(shares - WHOLE) <= ROUNDING;
}
