import type { SheetRole } from "../../app/ports/own-sheets";
import { SHEET_MARKS as MARKS } from "../../core/summary/plan/sheet-marks";

/** The rows of ours; null objects where there is no such sheet, or where it was deleted. */
export function findMarkedRange(workbook: Excel.Workbook, role: SheetRole): Excel.Range {
  return workbook.names.getItemOrNullObject(MARKS[role]).getRangeOrNullObject();
}

export function findMarkedSheet(workbook: Excel.Workbook, role: SheetRole): Excel.Worksheet {
  return findMarkedRange(workbook, role).worksheet;
}

export function queueMark(workbook: Excel.Workbook, role: SheetRole, written: Excel.Range): void {
  // One that points to a deleted sheet is in the way, and so is the one of the last run.
  queueUnmark(workbook, role);
  const mark = workbook.names.add(MARKS[role], written);
  mark.visible = false;
}

export function queueUnmark(workbook: Excel.Workbook, role: SheetRole): void {
  workbook.names.getItemOrNullObject(MARKS[role]).delete();
}
