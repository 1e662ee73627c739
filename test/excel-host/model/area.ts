/** A rectangle of cells, counted from 0. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** Excel's own limits. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: SHEET_ROWS,
  columnCount: SHEET_COLUMNS,
};

export function lastRow({ row, rowCount }: Area): number {
  return row + rowCount - 1;
}

export function lastColumn({ column, columnCount }: Area): number {
  return column + columnCount - 1;
}

export function areaBetween(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.row, other.row);
  const left = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  return bottom < top || right < left ? null : areaBetween(top, left, bottom, right);
}

export function boundingArea(one: Area, other: Area): Area {
  return areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area)
  );
}
