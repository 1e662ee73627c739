import { plannedFor } from "../../assess/value-figures";
import { goalCell } from "../cells";
import { defineRule } from "../rule";
import { cellOfFigure, judgeFigure, yearlyRows } from "./yearly-rows";

export default defineRule({
  id: "plan-below-goal",
  severity: "error",
  fixes: "none",
  needs: ["value"],
  vocabulary: { short: ["horizon", "planned", "goal"] },
  *check(context) {
    for (const row of yearlyRows(context)) {
      const { indicator, horizon, figures, isStated } = row;
      const planned = plannedFor(figures, horizon);
      if (planned === undefined || !isStated) continue;
      // A result that misses the goal is the indicator's status, not a slip of the plan.
      if (planned.kind !== "target" && planned.kind !== "forecast") continue;
      const judged = judgeFigure(row, planned, context.profile.boundaryMeets);
      if (judged.verdict !== "below") continue;
      const { comparison, requirement } = judged.decisive;
      yield {
        says: "short",
        at: cellOfFigure(planned, row),
        indicator: indicator.key,
        values: {
          horizon: String(horizon),
          planned: { value: comparison.figure, unit: requirement.unit },
          goal: { value: comparison.asked, unit: requirement.unit },
        },
        reads: [...planned.cells.map(({ cell }) => cell), goalCell(indicator)],
      };
    }
  },
});
