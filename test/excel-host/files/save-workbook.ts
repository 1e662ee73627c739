import ExcelJS from "exceljs";
import { formatArea } from "../model/a1";
import { calculate } from "../model/calculate";
import { isErrorValue, type Cell, type CellContent } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { writeCharts } from "./chart-files";
import { writeCustomXml } from "./custom-xml-files";
import { hideNames } from "./hidden-names";
import { writeFont, writeFormat } from "./file-format";
import { writeProtectionOptions } from "./file-protection";
import { POINTS_PER_WIDTH } from "./open-workbook";
import { writeThreads } from "./write-threads";
import { writeTables } from "./table-files";
import { writeDecorations } from "./write-decorations";

/** The workbook as an .xlsx file. */
export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  // LibreOffice trusts the stored results unless told otherwise.
  calculate(workbook);
  const file = new ExcelJS.Workbook();
  // Formulas are recalculated by whoever opens the file.
  file.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of workbook.sheets) await writeSheet(sheet, file);
  for (const { name, formula } of workbook.names.values()) {
    file.definedNames.add(formula.slice(1), name);
  }
  const activeTab = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  file.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  const decorated = writeThreads(writeCharts(hideNames(bytes, workbook), workbook), workbook);
  return writeCustomXml(decorated, workbook.customXmlParts);
}

async function writeSheet(sheet: Sheet, file: ExcelJS.Workbook): Promise<void> {
  const target = file.addWorksheet(sheet.name, {
    state: STATE[sheet.visibility],
    properties: { defaultRowHeight: sheet.standardHeight },
    views: [viewOf(sheet)],
  });
  writeColumns(sheet, target);
  writeTables(sheet, target);
  for (const [row, height] of sheet.rowHeights) target.getRow(row + 1).height = height;
  for (const row of sheet.hiddenRows) hideRow(sheet, target.getRow(row + 1));
  for (const merge of sheet.merges) target.mergeCellsWithoutStyle(formatArea(merge));
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const written = target.getCell(row + 1, column + 1);
      written.style = writeFormat(cell.format);
      if (written.type !== ExcelJS.ValueType.Merge) written.value = writeValue(cell);
    }
  }
  writeDecorations(sheet, target);
  if (!sheet.protection.isProtected) return;
  await target.protect(sheet.protection.password ?? "", writeProtectionOptions(sheet.protection));
}

/** exceljs forgets an empty hidden row unless it has a height. */
function hideRow(sheet: Sheet, row: ExcelJS.Row): void {
  row.hidden = true;
  if (!sheet.rowHeights.has(row.number - 1)) row.height = sheet.standardHeight;
}

const STATE = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function viewOf({ frozen, showGridlines, showHeadings }: Sheet): Partial<ExcelJS.WorksheetView> {
  const shown = { showGridLines: showGridlines, showRowColHeaders: showHeadings };
  if (frozen === null) return { state: "normal", ...shown };
  return { state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows, ...shown };
}

function writeColumns(sheet: Sheet, target: ExcelJS.Worksheet): void {
  for (const [column, width] of sheet.columnWidths) {
    target.getColumn(column + 1).width = width / POINTS_PER_WIDTH;
  }
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const [column, format] of sheet.columnFormats) {
    target.getColumn(column + 1).style = writeFormat(format);
  }
}

function writeValue({ content, formula, runs, link }: Cell): ExcelJS.CellValue {
  if (formula !== undefined) return { formula: formula.slice(1), result: writeResult(content) };
  // exceljs cannot write links into the workbook itself.
  if (typeof content === "string" && link?.address !== undefined) {
    const { address: hyperlink, screenTip: tooltip } = link;
    return { text: content, hyperlink, ...(tooltip === undefined ? {} : { tooltip }) };
  }
  if (runs !== undefined) {
    return {
      richText: runs.map(({ text, font }) =>
        font === undefined ? { text } : { text, font: writeFont(font) },
      ),
    };
  }
  return isErrorValue(content)
    ? { error: content.error as ExcelJS.CellErrorValue["error"] }
    : content;
}

function writeResult(content: CellContent): Exclude<ExcelJS.CellFormulaValue["result"], undefined> {
  if (content === null) return 0;
  return isErrorValue(content)
    ? { error: content.error as ExcelJS.CellErrorValue["error"] }
    : content;
}
