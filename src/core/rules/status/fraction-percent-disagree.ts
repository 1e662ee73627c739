import { plain } from "../../text/fold";
import { defineRule } from "../rule";
import { findBreakdowns, type Part } from "./breakdowns";

/** From here on it is no matter of rounding any more. */
const MISCOUNTED = 1;
const NOISE = 1e-9;

export default defineRule({
  id: "fraction-percent-disagree",
  severity: "hint",
  fixes: "none",
  vocabulary: { differs: ["text", "total", "count", "printed", "computed"] },
  *check({ annex }) {
    for (const { key, evidence, note, status } of annex.indicators) {
      for (const cell of [evidence, note, status]) {
        if (cell?.text.includes("%") !== true) continue;
        for (const { total, parts } of findBreakdowns(plain(cell.text))) {
          for (const part of parts) {
            const off = Math.abs(rounded(part, total) - part.percent);
            if (off <= NOISE) continue;
            yield {
              says: "differs",
              at: cell.at,
              indicator: key,
              values: {
                text: part.text,
                total,
                count: part.count,
                printed: { value: part.percent, unit: "%" },
                computed: { value: rounded(part, total), unit: "%" },
              },
              ...(off >= MISCOUNTED ? { severity: "warning" as const } : {}),
            };
          }
        }
      }
    }
  },
});

/** With as many decimals as are printed. */
function rounded({ count, decimals }: Part, total: number): number {
  const scale = 10 ** decimals;
  return Math.round((100 * count * scale) / total) / scale;
}
