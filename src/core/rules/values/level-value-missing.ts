import type { Level } from "../../model/level";
import { answersFor } from "../../assess/asked-levels";
import { defineRule } from "../rule";
import { cellOfFigure, yearlyRows, type YearlyRow } from "./yearly-rows";

export default defineRule({
  id: "level-value-missing",
  severity: "warning",
  fixes: "none",
  needs: ["value"],
  vocabulary: { level: ["levels", "present"] },
  *check(context) {
    for (const row of yearlyRows(context)) {
      const asked = levelsAsked(row);
      if (asked.length < 2) continue;
      for (const figure of row.figures) {
        const present = figure.parts.flatMap(({ level }) => level ?? []);
        if (present.length === 0) continue;
        const levels = asked.filter(
          (level) => !present.includes(level) && answersFor(row.levels, level, figure.year),
        );
        if (levels.length === 0) continue;
        const at = cellOfFigure(figure, row);
        const { key } = row.indicator;
        yield { says: "level", at, indicator: key, values: { levels, present } };
      }
    }
  },
});

/** The levels that the goal names and the annex answers for. */
function levelsAsked({ indicator, levels }: YearlyRow): readonly Level[] {
  const named = new Set(indicator.goal.flatMap(({ level }) => level ?? []));
  return [...named].filter((level) => levels.has(level));
}
