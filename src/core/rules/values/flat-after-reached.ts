import { isPercent } from "../../assess/dimension";
import type { PeriodFigure } from "../../model/period-figure";
import { defineRule } from "../rule";
import { cellOfFigure, judgeFigure, yearlyRows, type YearlyRow } from "./yearly-rows";

const FEWEST_YEARS = 3;

export default defineRule({
  id: "flat-after-reached",
  severity: "hint",
  fixes: "none",
  needs: ["value"],
  vocabulary: { flat: ["count", "indicators"] },
  *check(context) {
    const flat = yearlyRows(context).filter(isFlatAtGoal);
    const cells = flat.flatMap((row) => {
      const [first] = row.figures;
      return first === undefined ? [] : cellOfFigure(first, row);
    });
    const [at] = cells;
    if (at === undefined) return;
    const indicators = flat.map(({ indicator }) => indicator.key);
    yield { says: "flat", at, reads: cells, values: { count: flat.length, indicators } };
  },
});

function isFlatAtGoal(row: YearlyRow): boolean {
  const { figures, isStated } = row;
  const [first] = figures;
  if (first === undefined || !isStated || figures.length < FEWEST_YEARS) return false;
  // A share of 100 % cannot be raised.
  if (first.parts.every(({ value, unit }) => isPercent(unit) && value >= 100)) return false;
  if (!figures.every((figure) => isSame(figure, first))) return false;
  return judgeFigure(row, first).verdict === "met";
}

function isSame({ parts }: PeriodFigure, other: PeriodFigure): boolean {
  if (parts.length !== other.parts.length) return false;
  return parts.every(({ value, unit, level }, at) => {
    const twin = other.parts[at];
    return value === twin?.value && unit === twin.unit && level === twin.level;
  });
}
