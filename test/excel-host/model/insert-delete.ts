import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "./area";
import type { Cell } from "./cell";
import { followInFormulas, followOnSheet } from "./follow-shift";
import type { CellFormat } from "./format";
import { cellAt, type Sheet } from "./sheet";
import { shiftArea, type Shift } from "./shift";
import type { WorkbookModel } from "./workbook";

/** Cells in, cells below (or to the right) move on; formulas, merges and names follow. */
export function insertCells(
  workbook: WorkbookModel,
  sheet: Sheet,
  area: Area,
  towards: "Down" | "Right",
) {
  const shift = towards === "Down" ? rowShift(sheet, area, 1) : columnShift(sheet, area, 1);
  const before = newCellFormats(sheet, area, shift);
  applyShift(workbook, sheet, shift);
  for (const { row, column, format } of before) fillFormat(sheet, row, column, format);
}

/** Cells out, those behind move up. */
export function deleteCells(
  workbook: WorkbookModel,
  sheet: Sheet,
  area: Area,
  towards: "Up" | "Left",
) {
  applyShift(
    workbook,
    sheet,
    towards === "Up" ? rowShift(sheet, area, -1) : columnShift(sheet, area, -1),
  );
}

/** A merge or a table that would be torn by a partial shift; Excel refuses. */
export function isTornBy(sheet: Sheet, shift: Shift): boolean {
  const wholes = [...sheet.merges, ...sheet.tables.map(({ area }) => area)];
  return wholes.some((merge) => {
    const first = shift.axis === "rows" ? merge.column : merge.row;
    const length = shift.axis === "rows" ? merge.columnCount : merge.rowCount;
    const end =
      shift.axis === "rows" ? merge.row + merge.rowCount : merge.column + merge.columnCount;
    const isTouched = first <= shift.to && first + length - 1 >= shift.from && end > shift.at;
    return isTouched && (first < shift.from || first + length - 1 > shift.to);
  });
}

export function rowShift(sheet: Sheet, area: Area, sign: 1 | -1): Shift {
  return {
    sheet: sheet.name,
    axis: "rows",
    at: area.row,
    count: sign * area.rowCount,
    from: area.column,
    to: area.column + area.columnCount - 1,
  };
}

export function columnShift(sheet: Sheet, area: Area, sign: 1 | -1): Shift {
  return {
    sheet: sheet.name,
    axis: "columns",
    at: area.column,
    count: sign * area.columnCount,
    from: area.row,
    to: area.row + area.rowCount - 1,
  };
}

function applyShift(workbook: WorkbookModel, sheet: Sheet, shift: Shift): void {
  moveCells(sheet, shift);
  followOnSheet(sheet, shift);
  if (isWhole(shift)) moveRowsOrColumns(sheet, shift);
  followInFormulas(workbook, shift);
}

/** Whole rows or columns: their heights, formats and hiding move along. */
function isWhole(shift: Shift): boolean {
  return shift.from === 0 && shift.to === (shift.axis === "rows" ? SHEET_COLUMNS : SHEET_ROWS) - 1;
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const moved = new Map<number, Map<number, Cell>>();
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const place = shiftArea({ row, column, rowCount: 1, columnCount: 1 }, shift);
      if (place === null) continue;
      const target = moved.get(place.row) ?? new Map<number, Cell>();
      moved.set(place.row, target.set(place.column, cell));
    }
  }
  sheet.cells.clear();
  for (const [row, line] of moved) sheet.cells.set(row, line);
}

function moveRowsOrColumns(sheet: Sheet, shift: Shift): void {
  const isRows = shift.axis === "rows";
  moveKeys(isRows ? sheet.rowHeights : sheet.columnWidths, shift);
  moveKeys(isRows ? sheet.rowFormats : sheet.columnFormats, shift);
  const hidden = isRows ? sheet.hiddenRows : sheet.hiddenColumns;
  const places = [...hidden].flatMap((index) => shiftIndex(index, shift) ?? []);
  hidden.clear();
  for (const place of places) hidden.add(place);
  if (shift.count < 0) return;
  copyNeighbour(isRows ? sheet.rowHeights : sheet.columnWidths, shift);
}

function moveKeys<V>(map: Map<number, V>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const place = shiftIndex(index, shift);
    if (place !== null) map.set(place, value);
  }
}

/** New rows take the height of the row above, new columns the width of the one to the left. */
function copyNeighbour(sizes: Map<number, number>, { at, count }: Shift): void {
  const size = sizes.get(at - 1);
  if (size === undefined) return;
  for (let index = at; index < at + count; index += 1) sizes.set(index, size);
}

function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

type NewFormat = { readonly row: number; readonly column: number; readonly format: CellFormat };

/** Inserted cells look like the ones above them (left of them), as Excel does by default. */
function newCellFormats(sheet: Sheet, area: Area, { axis }: Shift): NewFormat[] {
  const isRows = axis === "rows";
  if ((isRows ? area.row : area.column) === 0) return [];
  const formats: NewFormat[] = [];
  for (const [row, line] of sheet.cells) {
    for (const column of line.keys()) {
      const isNeighbour = isRows ? row === area.row - 1 : column === area.column - 1;
      const across = isRows ? column - area.column : row - area.row;
      if (!isNeighbour || across < 0 || across >= (isRows ? area.columnCount : area.rowCount))
        continue;
      const { format } = cellAt(sheet, row, column);
      for (let step = 0; step < (isRows ? area.rowCount : area.columnCount); step += 1) {
        formats.push(
          isRows
            ? { row: area.row + step, column, format }
            : { row, column: area.column + step, format },
        );
      }
    }
  }
  return formats;
}

function fillFormat(sheet: Sheet, row: number, column: number, format: CellFormat): void {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(
    row,
    line.set(column, { content: null, format: { ...format, quotePrefix: false } }),
  );
}
