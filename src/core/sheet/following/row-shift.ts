import type { Area } from "../address";

/** Whole rows put in (count above 0) or taken out (below 0), beginning at `row`. */
export type RowShift = { readonly row: number; readonly count: number };

/** Undefined: the row was taken out. */
export function shiftRow(row: number, shift: RowShift): number | undefined {
  if (row < shift.row) return row;
  return shift.count < 0 && row < shift.row - shift.count ? undefined : row + shift.count;
}

/** Rows put in inside an area widen it, as Excel does with merged areas; undefined: all of it was taken out. */
export function shiftArea(area: Area, shift: RowShift): Area | undefined {
  const end = area.row + area.rowCount;
  if (shift.count > 0) {
    if (area.row >= shift.row) return { ...area, row: area.row + shift.count };
    return end > shift.row ? { ...area, rowCount: area.rowCount + shift.count } : area;
  }
  const gapEnd = shift.row - shift.count;
  const taken = Math.max(0, Math.min(end, gapEnd) - Math.max(area.row, shift.row));
  if (taken === area.rowCount) return undefined;
  const above = Math.max(0, Math.min(area.row, gapEnd) - shift.row);
  return { ...area, row: area.row - above, rowCount: area.rowCount - taken };
}

/** A merged area of which one cell is left is none. */
export function shiftMerges(merges: readonly Area[], shift: RowShift): readonly Area[] {
  return merges.flatMap((merge) => {
    const area = shiftArea(merge, shift);
    return area === undefined || area.rowCount * area.columnCount === 1 ? [] : [area];
  });
}
