import type { ValuePart } from "../../model/value";
import type { Requirement } from "../../model/requirement";
import type { PeriodFigure } from "../../model/period-figure";
import type { CellPosition } from "../../sheet/address";
import type { YearlyRow } from "./yearly-rows";

export type FallingStep = {
  readonly from: ValuePart;
  readonly to: ValuePart;
  readonly before: PeriodFigure;
  readonly figure: PeriodFigure;
};

const DOWN: ReadonlySet<Requirement["comparator"]> = new Set(["<=", "<", "rank"]);
const NOISE = 1e-6;

/** 1 where more is better, -1 where less is; undefined where the goal does not tell. */
function directionOf({ goal, isStated }: YearlyRow): 1 | -1 | undefined {
  if (!isStated || goal.length === 0 || goal.some(isChangeWithinTheYear)) return undefined;
  const down = goal.filter(({ comparator }) => DOWN.has(comparator)).length;
  if (down === 0) return 1;
  return down === goal.length ? -1 : undefined;
}

/** "Tỷ lệ hộ nghèo giảm 1 %/năm": what is added to or cut anew each year need not grow; "so với năm 2021" it must. */
function isChangeWithinTheYear({ comparator, baseline, per }: Requirement): boolean {
  if (comparator !== "increase" && comparator !== "decrease") return false;
  return per === "year" || baseline === undefined;
}

/** One figure per year, what was reached before what was planned; part-year periods do not compare. */
function yearByYear(figures: readonly PeriodFigure[]): readonly PeriodFigure[] {
  const years = new Map<number, PeriodFigure>();
  for (const figure of figures) {
    const { year, cells, kind } = figure;
    if (year === undefined || cells.some(({ period }) => period !== undefined)) continue;
    const known = years.get(year);
    if (known === undefined || known.kind !== "actual" || kind === "actual")
      years.set(year, figure);
  }
  return [...years.values()];
}

function isSamePlace(cell: CellPosition, other: CellPosition | undefined): boolean {
  return cell.row === other?.row && cell.column === other.column;
}

/** Where a row's figures move away from its goal, year by year and level by level. */
export function fallingSteps(row: YearlyRow): readonly FallingStep[] {
  const direction = directionOf(row);
  if (direction === undefined) return [];
  const figures = yearByYear(row.figures);
  return figures.slice(1).flatMap((figure, index) => {
    const before = figures[index];
    if (before === undefined) return [];
    // A cell that states the goal is no plan: more than was asked for is no fall.
    if (figure.cells.some(({ cell }) => isSamePlace(cell, row.indicator.goalText?.at))) return [];
    return figure.parts.flatMap((to) => {
      if (to.bound !== undefined) return [];
      const from = before.parts.find(({ level, unit }) => level === to.level && unit === to.unit);
      if (from === undefined || from.fraction !== undefined || to.fraction !== undefined) return [];
      return direction * (to.value - from.value) < -NOISE ? [{ from, to, before, figure }] : [];
    });
  });
}
