import type { Requirement } from "../../model/requirement";
import type { ValuePart } from "../../model/value";
import { compare, figureIn } from "../../assess/compare";
import { previousFigure } from "../../assess/value-figures";
import type { PeriodFigure } from "../../model/period-figure";
import { requirementsOfYear } from "../../assess/requirements";
import { goalCell } from "../cells";
import { defineRule } from "../rule";
import { cellOfFigure, yearlyRows, type YearlyRow } from "./yearly-rows";

type ShortStep = {
  readonly figure: PeriodFigure;
  readonly from: ValuePart;
  readonly to: ValuePart;
};

const NOISE = 1e-6;

export default defineRule({
  id: "step-too-small",
  severity: "warning",
  fixes: "none",
  needs: ["value"],
  vocabulary: {
    step: ["asked", "year", "from", "to", "count"],
    level: ["asked", "year", "from", "to", "count", "level"],
  },
  *check(context) {
    for (const row of yearlyRows(context)) {
      const { indicator } = row;
      const step = indicator.goal.find(isYearlyStep);
      if (step === undefined || step.value === null) continue;
      const short = row.figures.flatMap((figure) => shortSteps(row, figure, step));
      const [first] = short;
      if (first === undefined) continue;
      const { figure, from, to } = first;
      const found = {
        at: cellOfFigure(figure, row),
        indicator: indicator.key,
        reads: [...indicator.values.map(({ cell }) => cell), goalCell(indicator)],
      };
      const values = {
        asked: { value: step.value, unit: step.unit },
        year: String(figure.year),
        from: { value: from.value, unit: from.unit },
        to: { value: to.value, unit: to.unit },
        count: short.length,
      };
      if (to.level === undefined) yield { ...found, says: "step", values };
      else yield { ...found, says: "level", values: { ...values, level: to.level } };
    }
  },
});

function isYearlyStep({ comparator, per, value }: Requirement): boolean {
  return comparator === "increase" && per === "year" && value !== null;
}

function shortSteps(row: YearlyRow, figure: PeriodFigure, step: Requirement): readonly ShortStep[] {
  const { year } = figure;
  const before = previousFigure(row.figures, figure);
  if (year === undefined || before === undefined) return [];
  if (requirementsOfYear([step], year, row.horizon).length === 0) return [];
  const asked = step.value ?? 0;
  return figure.parts.flatMap((to) => {
    const from = before.parts.find(({ level, unit }) => level === to.level && unit === to.unit);
    if (from === undefined || hasArrived(row, to)) return [];
    return to.value - from.value < asked - NOISE ? [{ figure, from, to }] : [];
  });
}

/** Whoever has reached the end need not climb on. */
function hasArrived({ goal }: YearlyRow, part: ValuePart): boolean {
  return goal.some((requirement) => {
    if (requirement.level !== undefined && requirement.level !== part.level) return false;
    if (figureIn(requirement.unit, part) === undefined) return false;
    const compared = compare(requirement, part, true);
    return typeof compared !== "string" && compared.met;
  });
}
