import type { Area, CellPosition } from "../core/sheet/address";
import type { CellValue, SheetSnapshot } from "../core/sheet/snapshot";
import { hasContent, textOf, valueOf } from "./cell-content";
import { isCoveredBy } from "./covered-cells";
import { indicesWithin } from "./hidden-runs";
import type { LibraryCell, LibrarySheet } from "./library";
import { MOST_COLUMNS, MOST_ROWS } from "./limits";
import { NO_FONT, type SheetMarks } from "./sheet-marks";
import { readTextRuns } from "./xlsx-text-runs";

type Visit = (row: number, column: number, cell: LibraryCell) => void;

const GENERAL = "General";
/** Longer rows are mostly gaps: their cells are looked up by key. */
const DENSE_ROW = 256;

/**
 * The library's sheet and what we read beside it, in the shape in which Excel answers.
 * Undefined when the rows hold more than `limit` cells, gaps included, or reach beyond what Excel holds.
 */
export function snapshotOfSheet(
  sheet: string,
  librarySheet: LibrarySheet,
  marks: SheetMarks,
  limit: number,
): SheetSnapshot | undefined {
  const merges = (librarySheet["!merges"] ?? []).map(({ s, e }): Area => ({
    row: s.r,
    column: s.c,
    rowCount: e.r - s.r + 1,
    columnCount: e.c - s.c + 1,
  }));
  const rows = librarySheet["!data"] ?? [];
  if (rows.length > MOST_ROWS) return undefined;
  const isCovered = isCoveredBy(merges, rows);
  const visitContent = (visit: Visit): void => {
    for (const [index, row] of rows.entries()) visitRow(row, index, isCovered, visit);
    for (const { row, column, formula } of marks.uncalculated)
      visit(row, column, { t: "n", f: formula });
  };
  const area = contentArea(visitContent);
  if (area.row + area.rowCount > MOST_ROWS) return undefined;
  if (area.column + area.columnCount > MOST_COLUMNS) return undefined;
  if (area.rowCount * area.columnCount > limit && slotCount(visitContent, area) > limit)
    return undefined;
  return { sheet, ...fill(visitContent, area, marks), merges };
}

function visitRow(
  row: readonly (LibraryCell | undefined)[] | undefined,
  index: number,
  isCovered: (row: number, column: number) => boolean,
  visit: Visit,
): void {
  if (row === undefined) return;
  const visitCell = (column: number): void => {
    const cell = row[column];
    if (hasContent(cell) && !isCovered(index, column)) visit(index, column, cell);
  };
  if (row.length > DENSE_ROW) for (const column of Object.keys(row)) visitCell(Number(column));
  else for (let column = 0; column < row.length; column += 1) visitCell(column);
}

function contentArea(visitContent: (visit: Visit) => void): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  visitContent((row, column) => {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  });
  if (bottom < 0) return { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Cells that the matrices will hold: each row reaches to its last content. */
function slotCount(visitContent: (visit: Visit) => void, area: Area): number {
  const lengths = new Map<number, number>();
  visitContent((row, column) => {
    lengths.set(row, Math.max(lengths.get(row) ?? 0, column - area.column + 1));
  });
  let slots = 0;
  for (const length of lengths.values()) slots += length;
  return slots;
}

function fill(
  visitContent: (visit: Visit) => void,
  area: Area,
  marks: SheetMarks,
): Omit<SheetSnapshot, "sheet" | "merges"> {
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  const fontNames: (string | null)[][] = [];
  const bold: boolean[][] = [];
  const mixed: CellPosition[] = [...marks.mixedFormats];
  visitContent((row, column, cell) => {
    const [r, c] = [row - area.row, column - area.column];
    const cellFont = marks.fonts[marks.styles[row]?.[column] ?? 0] ?? NO_FONT;
    const runs = cell.r === undefined ? undefined : readTextRuns(cell.r, cellFont);
    if (runs?.mixed === true) mixed.push({ row, column });
    const font = runs?.font ?? cellFont;
    put(values, r, c, valueOf(cell), null);
    put(texts, r, c, textOf(cell), "");
    if (cell.f !== undefined) put(formulas, r, c, `=${cell.f}`, null);
    if (typeof cell.z === "string" && cell.z !== GENERAL) put(numberFormats, r, c, cell.z, GENERAL);
    if (font.name !== null) put(fontNames, r, c, font.name, null);
    if (font.bold) put(bold, r, c, true, false);
  });
  return {
    origin: { row: area.row, column: area.column },
    rowCount: area.rowCount,
    columnCount: area.columnCount,
    values,
    texts,
    formulas,
    numberFormats,
    fontNames,
    bold,
    hiddenRows: indicesWithin(marks.hiddenRows, area.row, area.rowCount),
    hiddenColumns: indicesWithin(marks.hiddenColumns, area.column, area.columnCount),
    mixedFormats: mixed,
  };
}

/** Rows that hold nothing stay missing; inside a row the gaps are filled. */
function put<T>(matrix: T[][], row: number, column: number, item: T, gap: T): void {
  const cells = (matrix[row] ??= []);
  while (cells.length < column) cells.push(gap);
  cells[column] = item;
}
