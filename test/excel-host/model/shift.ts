import { lastColumn, lastRow, type Area } from "./area";

/**
 * Rows or columns put in or taken out of one sheet. `from` and `to` bound the other direction:
 * inserting cells B3:C4 downwards moves columns 1 to 2 only.
 */
export type Shift = {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  /** First row (column) inserted or deleted. */
  readonly at: number;
  /** Above 0: inserted; below 0: deleted. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
};

/** Where an area is after the shift; null when all of it was deleted. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const isRows = shift.axis === "rows";
  const across = isRows
    ? { first: area.column, last: lastColumn(area) }
    : { first: area.row, last: lastRow(area) };
  // Excel leaves references alone that stick out of a partial shift.
  if (across.first < shift.from || across.last > shift.to) return area;
  const moved = isRows
    ? shiftSpan(area.row, area.rowCount, shift)
    : shiftSpan(area.column, area.columnCount, shift);
  if (moved === null) return null;
  return isRows
    ? { ...area, row: moved.start, rowCount: moved.length }
    : { ...area, column: moved.start, columnCount: moved.length };
}

type Span = { readonly start: number; readonly length: number };

function shiftSpan(start: number, length: number, { at, count }: Shift): Span | null {
  const end = start + length;
  if (count > 0) {
    if (start >= at) return { start: start + count, length };
    return { start, length: end > at ? length + count : length };
  }
  const gap = { start: at, end: at - count };
  const removed = Math.max(0, Math.min(end, gap.end) - Math.max(start, gap.start));
  if (removed === length) return null;
  const before = Math.max(0, Math.min(start, gap.end) - gap.start);
  return { start: start - before, length: length - removed };
}
