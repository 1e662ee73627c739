import type ExcelJS from "exceljs";
import { formatArea, parseArea } from "../model/a1";
import { isErrorValue } from "../model/cell";
import { cellAt, type Sheet } from "../model/sheet";
import { newId, type WorkbookModel } from "../model/workbook";

/** Border: what exceljs keeps of a table that it has read, against its typings. */
type FileTable = {
  readonly name: string;
  readonly model: {
    readonly tableRef?: string;
    readonly headerRow?: boolean;
    readonly totalsRow?: boolean;
    readonly style?: { readonly theme?: string };
  };
};

export function readTables(source: ExcelJS.Worksheet, sheet: Sheet, workbook: WorkbookModel): void {
  const tables = source.getTables() as unknown as readonly (FileTable & FileTable["model"])[];
  for (const { model } of tables) {
    const area = parseArea(model.tableRef ?? "");
    if (area === null) continue;
    sheet.tables.push({
      id: newId(workbook),
      name: (model as { readonly name?: string }).name ?? "",
      area,
      style: model.style?.theme ?? "",
      showHeaders: model.headerRow !== false,
      showTotals: model.totalsRow === true,
    });
  }
  const { autoFilter } = source as { readonly autoFilter?: unknown };
  const filtered = typeof autoFilter === "string" ? parseArea(autoFilter) : null;
  if (filtered === null) return;
  // exceljs knows where a filter is, not what it hides; the hidden rows are in the file.
  const chosen = Array.from({ length: filtered.columnCount }, () => null);
  sheet.autoFilter = { area: filtered, chosen };
}

/** Before the cells: exceljs fills the table's, and the cells' own contents come after. */
export function writeTables(sheet: Sheet, target: ExcelJS.Worksheet): void {
  for (const { name, area, style, showHeaders, showTotals } of sheet.tables) {
    const beside = (showHeaders ? 1 : 0) + (showTotals ? 1 : 0);
    target.addTable({
      name,
      ref: formatArea({ ...area, rowCount: 1, columnCount: 1 }),
      headerRow: showHeaders,
      totalsRow: showTotals,
      // Border: any theme that Excel has.
      style: { theme: style as "TableStyleMedium2", showRowStripes: true },
      columns: Array.from({ length: area.columnCount }, (_, index) => {
        const { content } = cellAt(sheet, area.row, area.column + index);
        const head = isErrorValue(content) ? content.error : String(content ?? "");
        return { name: showHeaders ? head : `Column${String(index + 1)}`, filterButton: true };
      }),
      rows: Array.from({ length: area.rowCount - beside }, () =>
        Array.from({ length: area.columnCount }, () => null),
      ),
    });
  }
  if (sheet.autoFilter !== null) target.autoFilter = formatArea(sheet.autoFilter.area);
}
