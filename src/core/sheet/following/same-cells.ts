import { sameValue } from "./merge-doubts";
import type { SheetSnapshot } from "../snapshot";

type Line<T> = readonly T[] | undefined;

/** Whether the given rows are the same in both snapshots, in all that a review can see. */
export function sameCells(
  one: SheetSnapshot,
  other: SheetSnapshot,
  rows: Iterable<number>,
): boolean {
  if (one.rowCount !== other.rowCount || one.columnCount !== other.columnCount) return false;
  if (one.hiddenRows.join() !== other.hiddenRows.join()) return false;
  for (const row of rows) {
    const same =
      sameLine(one.values[row], other.values[row], sameValue, null) &&
      sameLine(one.texts[row], other.texts[row], Object.is, "") &&
      sameLine(one.formulas?.[row], other.formulas?.[row], Object.is, null) &&
      sameLine(one.numberFormats?.[row], other.numberFormats?.[row], Object.is, "General") &&
      sameLine(one.fontNames?.[row], other.fontNames?.[row], Object.is, null) &&
      sameLine(one.bold?.[row], other.bold?.[row], Object.is, false);
    if (!same) return false;
  }
  return true;
}

function sameLine<T>(
  one: Line<T>,
  other: Line<T>,
  same: (one: T, other: T) => boolean,
  missing: T,
): boolean {
  const length = Math.max(one?.length ?? 0, other?.length ?? 0);
  for (let index = 0; index < length; index += 1) {
    if (!same(one?.[index] ?? missing, other?.[index] ?? missing)) return false;
  }
  return true;
}
