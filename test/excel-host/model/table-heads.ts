import { holds, type Area } from "./area";
import { isErrorValue, type CellContent } from "./cell";
import type { TableModel } from "./decorations";
import { cellAt, putCell, type Sheet } from "./sheet";

function tableAt(sheet: Sheet, row: number, column: number): TableModel | undefined {
  return sheet.tables.find(({ area }) => holds(area, row, column));
}

/** The table whose head a cell is. */
export function tableHeadedBy(sheet: Sheet, row: number, column: number): TableModel | undefined {
  const table = tableAt(sheet, row, column);
  return table?.showHeaders === true && table.area.row === row ? table : undefined;
}

/** A table's heads are texts, none empty, no two alike: Excel changes what is written there. */
export function headText(
  sheet: Sheet,
  { area }: TableModel,
  column: number,
  content: CellContent,
): string {
  const wanted = isErrorValue(content) ? content.error : String(content ?? "");
  const base = wanted.trim() === "" ? `Column${String(column - area.column + 1)}` : wanted;
  const others = new Set(
    columnsOf(area)
      .filter((other) => other !== column)
      .map((other) => fold(cellAt(sheet, area.row, other).content)),
  );
  let text = base;
  for (let number = 2; others.has(fold(text)); number += 1) text = `${base}${String(number)}`;
  return text;
}

/** When an area becomes a table. */
export function settleHeads(sheet: Sheet, table: TableModel): void {
  if (!table.showHeaders) return;
  for (const column of columnsOf(table.area)) {
    const { row } = table.area;
    const cell = cellAt(sheet, row, column);
    const content = headText(sheet, table, column, cell.content);
    putCell(sheet, row, column, { content, format: cell.format });
  }
}

function columnsOf({ column, columnCount }: Area): readonly number[] {
  return Array.from({ length: columnCount }, (_, index) => column + index);
}

function fold(content: CellContent): string {
  return isErrorValue(content) ? content.error : String(content ?? "").toLocaleLowerCase("vi");
}
