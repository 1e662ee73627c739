import { valueAt, type SheetSnapshot } from "../../sheet/snapshot";

/**
 * A visible row without any content. An empty merged area that is one row high may lie in it when a line
 * would begin where it begins; any other merged area belongs to a title or a table.
 */
function isFreeRow(snapshot: SheetSnapshot, row: number, column: number): boolean {
  if (row < 0 || snapshot.hiddenRows.includes(row)) return false;
  const inTheWay = snapshot.merges.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      (area.rowCount > 1 || (column > area.column && column < area.column + area.columnCount)),
  );
  if (inTheWay) return false;
  const { origin, columnCount } = snapshot;
  for (let at = origin.column; at < origin.column + columnCount; at += 1) {
    if (valueAt(snapshot, row, at) !== null) return false;
  }
  return true;
}

type Place = { readonly row: number; readonly column: number };

/** How many rows are free directly above a place. */
export function freeRowsAbove(
  snapshot: SheetSnapshot,
  { row, column }: Place,
  most: number,
): number {
  let count = 0;
  while (count < most && isFreeRow(snapshot, row - count - 1, column)) count += 1;
  return count;
}

export function freeRowsFrom(
  snapshot: SheetSnapshot,
  { row, column }: Place,
  most: number,
): number {
  let count = 0;
  while (count < most && isFreeRow(snapshot, row + count, column)) count += 1;
  return count;
}

/** The row before which rows may be inserted without tearing a merged area. */
export function insertableRow(snapshot: SheetSnapshot, wanted: number): number {
  let row = wanted;
  for (;;) {
    const torn = snapshot.merges.find((area) => area.row < row && area.row + area.rowCount > row);
    if (torn === undefined) return row;
    row = torn.row;
  }
}
