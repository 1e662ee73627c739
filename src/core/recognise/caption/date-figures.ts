import { yearFromColumns, type HeadedColumn } from "../columns/describe-columns";
import { findAsOf } from "./find-dates";
import type { Caption } from "./read-caption";

export type FigureDates = {
  /** ISO date of the figures, where a line or a head states it. */
  readonly asOf: string | undefined;
  /** The annex's own year. */
  readonly year: number | undefined;
};

/** Of when the figures are: the lines say so, else the heads. */
export function dateFigures(
  { known, titleYear, planDate }: Caption,
  headed: readonly HeadedColumn[],
): FigureDates {
  const headDates = headed.flatMap(({ reading }) => reading?.period.date ?? []);
  const asOf = findAsOf(known, headDates);
  const year = titleYear ?? yearOf(planDate) ?? yearOf(asOf) ?? yearFromColumns(headed);
  return { asOf, year };
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}
