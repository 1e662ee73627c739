import type { Indicator } from "../../model/indicator";
import { isCompared } from "../../model/assessment";
import type { CellPosition } from "../../sheet/address";
import { goalCell } from "../cells";
import type { Quantity } from "../../model/finding";
import type { RuleContext } from "../rule";

/** What the result column of a row with a declared status says against its goal. */
export type ColumnFigure = {
  readonly meets: boolean;
  readonly figure: Quantity;
  readonly goal: Quantity;
  /** "" where the column names none. */
  readonly year: string;
  /** Not good enough to contradict anybody: of an earlier year than the assessment, or an estimate. */
  readonly isWeak: boolean;
  readonly onBoundary: boolean;
  readonly cells: readonly CellPosition[];
};

/** A column of results tells what the evidence then need not repeat. */
export function hasColumnFigure({ worked }: RuleContext, { key }: Indicator): boolean {
  return worked.rows.get(key)?.latest !== undefined;
}

/** Undefined where the row has no figure that can be compared with its goal. */
export function columnFigure(context: RuleContext, indicator: Indicator): ColumnFigure | undefined {
  const assessment = context.assessments.get(indicator.key);
  const because = assessment?.computedBecause;
  const latest = context.worked.rows.get(indicator.key)?.latest;
  if (because === undefined || latest === undefined || !isCompared(because)) return undefined;
  const { figure, asked, unit, against } = because.values;
  // "Tăng so với năm trước" has no number of its own to quote.
  if (against !== undefined) return undefined;
  // "99,1%/97,3%" for two levels that the cell does not name: nobody knows which answers what.
  if (latest.parts.length > 1 && latest.parts.some(({ level }) => level === undefined))
    return undefined;
  const now = assessedYear(context);
  const { year } = latest;
  return {
    meets: because.says === "meets-goal",
    figure: { value: figure, unit },
    goal: { value: asked, unit },
    year: year === undefined ? "" : String(year),
    isWeak: latest.kind === "estimate" || (year !== undefined && now !== undefined && year < now),
    onBoundary: assessment?.onBoundary === true,
    cells: [goalCell(indicator), ...latest.cells.map(({ cell }) => cell)],
  };
}

function assessedYear({ annex }: RuleContext): number | undefined {
  const status = annex.columns.find(({ role }) => role === "status");
  const date = status?.asOf ?? annex.asOf;
  return status?.year ?? (date === undefined ? annex.year : Number(date.slice(0, 4)));
}

/** The result reaches what was planned for its own year, which is not yet the goal's. */
export function meetsOwnYear({ worked, assessments }: RuleContext, { key }: Indicator): boolean {
  const row = worked.rows.get(key);
  const year = row?.latest?.year;
  if (row === undefined || year === undefined || year >= row.horizon) return false;
  const isPlanned = row.figures.some((figure) => figure.year === year && figure.kind === "target");
  return isPlanned && assessments.get(key)?.course !== "behind";
}
