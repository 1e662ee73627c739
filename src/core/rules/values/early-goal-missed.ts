import { requirementsOfYear } from "../../assess/requirements";
import { goalCell } from "../cells";
import { defineRule } from "../rule";
import { cellOfFigure, judgeFigure, yearlyRows } from "./yearly-rows";

export default defineRule({
  id: "early-goal-missed",
  severity: "error",
  fixes: "none",
  needs: ["value"],
  vocabulary: { below: ["year", "figure", "asked"], level: ["year", "level", "figure", "asked"] },
  *check(context) {
    for (const row of yearlyRows(context)) {
      const { indicator, horizon, figures } = row;
      for (const figure of figures) {
        const { year } = figure;
        if (year === undefined || year >= horizon) continue;
        const asked = requirementsOfYear(indicator.goal, year, horizon).filter(
          ({ comparator, value }) => comparator !== "increase" && value !== null,
        );
        if (asked.length === 0) continue;
        const judged = judgeFigure(row, figure, context.profile.boundaryMeets, asked);
        if (judged.verdict !== "below") continue;
        const { comparison, requirement, level } = judged.decisive;
        const { unit } = requirement;
        const at = cellOfFigure(figure, row);
        const found = { at, indicator: indicator.key, reads: [at, goalCell(indicator)] };
        const values = {
          year: String(year),
          figure: { value: comparison.figure, unit },
          asked: { value: comparison.asked, unit },
        };
        if (level === undefined) yield { ...found, says: "below", values };
        else yield { ...found, says: "level", values: { ...values, level } };
      }
    }
  },
});
