import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../excel-host/files/open-workbook";
import { saveWorkbook } from "../excel-host/files/save-workbook";
import { folders } from "../excel-host/preview/folders";
import { cellAt, putCell, type Sheet } from "../excel-host/model/sheet";
import { deleteCells } from "../excel-host/model/insert-delete";
import type { WorkbookModel } from "../excel-host/model/workbook";

/** A workbook file for the page's "open your file". */
export type Copy = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The assessed annex as another clerk would have left it. */
export async function assessmentCopy(
  name: string,
  change: (sheet: Sheet, workbook: WorkbookModel) => void,
): Promise<Copy> {
  const file = join(folders.annexes, "gio-linh-2023-assessment.xlsx");
  const workbook = await openWorkbook(readFileSync(file), name);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("the annex has no sheet");
  change(sheet, workbook);
  return { name, mimeType: xlsx, buffer: Buffer.from(await saveWorkbook(workbook)) };
}

/** Puts other words into column A from the seventh row on, where the declared summary stands. */
export function declareSummary(lines: readonly (string | null)[]): (sheet: Sheet) => void {
  return (sheet) => {
    lines.forEach((content, index) => {
      const row = 6 + index;
      putCell(sheet, row, 0, { content, format: cellAt(sheet, row, 0).format });
    });
  };
}

/** Takes the rows of the summary out, and the blank one below: no room is left above the header. */
export function removeSummaryRows(sheet: Sheet, workbook: WorkbookModel): void {
  const rows = { row: 6, column: 0, rowCount: 4, columnCount: 16_384 };
  sheet.merges = sheet.merges.filter(({ row }) => row < 6 || row > 9);
  deleteCells(workbook, sheet, rows, "Up");
}
