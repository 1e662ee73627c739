import { isPercent } from "../../assess/dimension";
import { defineRule } from "../rule";
import { fallingSteps } from "./falling-steps";
import { cellOfFigure, judgeFigure, yearlyRows } from "./yearly-rows";

export default defineRule({
  id: "value-runs-backwards",
  severity: "warning",
  fixes: "none",
  needs: ["value"],
  vocabulary: { falls: ["before", "from", "year", "to"] },
  *check(context) {
    for (const row of yearlyRows(context)) {
      const [first] = fallingSteps(row);
      if (first === undefined) continue;
      const { from, to, before, figure } = first;
      const isStillMet = judgeFigure(row, figure).verdict === "met";
      yield {
        says: "falls",
        at: cellOfFigure(figure, row),
        indicator: row.indicator.key,
        values: {
          before: String(before.year),
          from: { value: from.value, unit: from.unit },
          year: String(figure.year),
          to: { value: to.value, unit: to.unit },
        },
        reads: [cellOfFigure(before, row), cellOfFigure(figure, row)],
        // Counts go up and down by nature; as long as the goal is met that is worth a look, no more.
        ...(isStillMet && !isPercent(to.unit) ? { severity: "hint" as const } : {}),
      };
    }
  },
});
