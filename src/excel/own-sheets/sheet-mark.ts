import type { SheetRole } from "../../app/own-sheets";
import { SHEET_MARKS as MARKS } from "../../core/summary/sheet-marks";

/** A null object where there is no such sheet, or where it was deleted. */
export function findMarkedSheet(workbook: Excel.Workbook, role: SheetRole): Excel.Worksheet {
  return workbook.names.getItemOrNullObject(MARKS[role]).getRangeOrNullObject().worksheet;
}

export function queueMark(workbook: Excel.Workbook, role: SheetRole, sheet: Excel.Worksheet): void {
  // One that points to a deleted sheet is in the way.
  queueUnmark(workbook, role);
  const mark = workbook.names.add(MARKS[role], sheet.getRange("A1"));
  mark.visible = false;
}

export function queueUnmark(workbook: Excel.Workbook, role: SheetRole): void {
  workbook.names.getItemOrNullObject(MARKS[role]).delete();
}
