import type { Requirement } from "../../model/requirement";
import type { YearlyValue } from "../../model/indicator";
import { isPercent, toGoalUnit } from "../../assess/dimension";
import type { PeriodFigure } from "../../model/period-figure";
import { goalCell } from "../cells";
import { defineRule } from "../rule";
import { cellOfFigure, yearlyRows } from "./yearly-rows";

export default defineRule({
  id: "value-unit-differs",
  severity: "error",
  fixes: "none",
  needs: ["value"],
  vocabulary: { goal: ["unit", "figures", "cells"], row: ["figure", "unit", "cells"] },
  *check(context) {
    for (const row of yearlyRows(context)) {
      const { indicator, figures, isStated } = row;
      const goal = isStated ? row.goal.filter(isMeasurable) : [];
      const against = figures.filter((figure) => differsFromGoal(goal, figure));
      const [first] = against;
      if (first !== undefined) {
        const cells = against.map((figure) => cellOfFigure(figure, row));
        const unit = row.goal[0]?.unit ?? "";
        const shown = against.map(({ text }) => text.trim());
        yield {
          says: "goal",
          at: cellOfFigure(first, row),
          indicator: indicator.key,
          values: { unit, figures: shown, cells },
          reads: [...cells, goalCell(indicator)],
        };
        continue;
      }
      const odd = oddOnesOut(figures);
      const [other] = odd.figures;
      if (other === undefined) continue;
      const cells = odd.figures.map((figure) => cellOfFigure(figure, row));
      yield {
        says: "row",
        at: cellOfFigure(other, row),
        indicator: indicator.key,
        values: { figure: other.text.trim(), unit: odd.usual, cells },
        reads: indicator.values.map(({ cell }) => cell),
      };
    }
  },
});

function isMeasurable({ value, unit }: Requirement): boolean {
  return value !== null && unit !== "";
}

/** A count under a percentage, money under days: nothing of it can be compared with the goal. */
function differsFromGoal(goal: readonly Requirement[], { parts }: PeriodFigure): boolean {
  if (goal.length === 0 || parts.length === 0) return false;
  return parts.every(
    (part) =>
      part.fraction === undefined &&
      goal.every(({ unit }) => toGoalUnit(part.unit, unit) === undefined),
  );
}

function oddOnesOut(figures: readonly PeriodFigure[]): {
  readonly figures: readonly PeriodFigure[];
  readonly usual: string;
} {
  if (!isMixed(figures)) return { figures: [], usual: "" };
  const single = figures.filter(
    ({ parts }) => parts.length > 0 && parts[0]?.fraction === undefined,
  );
  const percent = single.filter(({ parts }) => parts.every(({ unit }) => isPercent(unit)));
  // A bare number names no unit: a head "(%)" over another column says nothing about this one.
  const isSigned = percent.every(({ cells }) => cells.some(hasSign));
  const other = single.filter(({ parts }) =>
    parts.every(({ unit }) => !isPercent(unit) && (unit !== "" || isSigned)),
  );
  if (percent.length === 0 || other.length === 0) return { figures: [], usual: "" };
  if (percent.length >= other.length) return { figures: other, usual: "%" };
  return { figures: percent, usual: other[0]?.parts[0]?.unit ?? "" };
}

function isMixed(figures: readonly PeriodFigure[]): boolean {
  const isShare = ({ parts }: PeriodFigure): boolean => parts.some(({ unit }) => isPercent(unit));
  return figures.some(isShare) && !figures.every(isShare);
}

function hasSign({ text, numberFormat }: YearlyValue): boolean {
  return text.includes("%") || numberFormat.includes("%");
}
