import { goalCell } from "../cells";
import type { Requirement } from "../../model/requirement";
import { defineRule } from "../rule";
import { cellOfFigure, judgeFigure, yearlyRows } from "./yearly-rows";

export default defineRule({
  id: "value-on-boundary",
  severity: "hint",
  fixes: "none",
  needs: ["value"],
  vocabulary: { over: ["goal", "cells"], under: ["goal", "cells"] },
  *check(context) {
    // An office that has decided that 90 % is not "over 90 %" gets "below the goal" instead.
    if (context.profile.boundaryMeets === false) return;
    for (const row of yearlyRows(context)) {
      if (!row.isStated || !row.goal.some(isStrict)) continue;
      const on = row.figures.filter((figure) => {
        const judged = judgeFigure(row, figure);
        return judged.verdict === "met" && judged.onBoundary;
      });
      const [first] = on;
      if (first === undefined) continue;
      const judged = judgeFigure(row, first);
      if (judged.verdict !== "met") continue;
      const { comparison, requirement } = judged.decisive;
      const cells = on.map((figure) => cellOfFigure(figure, row));
      yield {
        says: requirement.comparator === "<" ? "under" : "over",
        at: cellOfFigure(first, row),
        indicator: row.indicator.key,
        values: { goal: { value: comparison.asked, unit: requirement.unit }, cells },
        reads: [...cells, goalCell(row.indicator)],
      };
    }
  },
});

/** Only these leave out the figure that they name. */
function isStrict({ comparator }: Requirement): boolean {
  return comparator === ">" || comparator === "<";
}
