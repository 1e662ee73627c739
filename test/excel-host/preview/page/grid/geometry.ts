import { lastColumn, lastRow, type Area } from "../../../model/area";
import type { Sheet } from "../../../model/sheet";
import { fitHeight } from "./fit-height";

/** Where rows and columns lie on the page, in CSS pixels from the grid's corner. */
export type Geometry = {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly mergeAt: (row: number, column: number) => Area | undefined;
};

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const PIXELS_PER_POINT = 4 / 3;
/** Room to scroll and type beyond what is used. */
const ROOM = { rows: 40, columns: 6, leastRows: 60, leastColumns: 26 } as const;

/** Offsets of every row and column that can be seen, and one more for the end. */
export function measureSheet(sheet: Sheet, zoom: number): Geometry {
  const { lastUsedRow, lastUsedColumn } = usedEnd(sheet);
  const rowCount = Math.max(lastUsedRow + 1 + ROOM.rows, ROOM.leastRows);
  const columnCount = Math.max(lastUsedColumn + 1 + ROOM.columns, ROOM.leastColumns);
  const merges = mergeIndex(sheet.merges, rowCount, columnCount);
  const mergeAt = (row: number, column: number) => merges.get(row)?.get(column);
  return {
    rows: offsets(rowCount, zoom, (row) => heightOf(sheet, row, mergeAt)),
    columns: offsets(columnCount, zoom, (column) => widthOf(sheet, column)),
    mergeAt,
  };
}

function widthOf(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return sheet.columnWidths.get(column) ?? sheet.standardWidth;
}

/** Set by hand or by the file, else as high as its text; merged cells do not count, as in Excel. */
function heightOf(sheet: Sheet, row: number, mergeAt: Geometry["mergeAt"]): number {
  if (sheet.hiddenRows.has(row)) return 0;
  const given = sheet.rowHeights.get(row);
  if (given !== undefined) return given;
  const needed = [...(sheet.cells.get(row) ?? [])]
    .filter(([column]) => mergeAt(row, column) === undefined)
    .map(([column, cell]) => fitHeight(cell, widthOf(sheet, column) * PIXELS_PER_POINT));
  return Math.max(sheet.standardHeight, ...needed);
}

export function boxOf({ rows, columns }: Geometry, area: Area): Box {
  const end = (offsets: readonly number[], index: number) =>
    offsets[Math.min(index + 1, offsets.length - 1)] ?? 0;
  const left = columns[Math.min(area.column, columns.length - 1)] ?? 0;
  const top = rows[Math.min(area.row, rows.length - 1)] ?? 0;
  return {
    left,
    top,
    width: end(columns, lastColumn(area)) - left,
    height: end(rows, lastRow(area)) - top,
  };
}

/** The index whose stretch holds a position; the last one beyond the end. */
export function indexAt(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function offsets(
  count: number,
  zoom: number,
  pointsOf: (index: number) => number,
): readonly number[] {
  const list = [0];
  for (let index = 0; index < count; index += 1) {
    list.push((list[index] ?? 0) + Math.round(pointsOf(index) * PIXELS_PER_POINT * zoom));
  }
  return list;
}

function usedEnd(sheet: Sheet): { lastUsedRow: number; lastUsedColumn: number } {
  let lastUsedRow = 0;
  let lastUsedColumn = 0;
  for (const [row, line] of sheet.cells) {
    lastUsedRow = Math.max(lastUsedRow, row);
    for (const column of line.keys()) lastUsedColumn = Math.max(lastUsedColumn, column);
  }
  return { lastUsedRow, lastUsedColumn };
}

function mergeIndex(merges: readonly Area[], rowCount: number, columnCount: number) {
  const index = new Map<number, Map<number, Area>>();
  for (const merge of merges) {
    for (let row = merge.row; row <= Math.min(lastRow(merge), rowCount); row += 1) {
      const line = index.get(row) ?? new Map<number, Area>();
      index.set(row, line);
      for (
        let column = merge.column;
        column <= Math.min(lastColumn(merge), columnCount);
        column += 1
      ) {
        line.set(column, merge);
      }
    }
  }
  return index;
}
