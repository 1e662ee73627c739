import { done, failed, type Result } from "../app/failure";
import type { Workbook } from "../app/ports/workbook";
import type { CellAddress } from "../core/sheet/address";
import { createChangeLog, type ChangeLog } from "./change-log";
import { readSheet } from "./reading/read-sheet";
import { seeSheet } from "./write/see-sheet";
import { createRunner, USUAL_TIMING, type ExcelRunner, type ExcelTiming } from "./run-excel";
import { undoReceipt } from "./write/undo-receipt";
import { writeChange } from "./write/write-change";

/** The open workbook, through Office.js. */
export function createExcelWorkbook(
  timing: ExcelTiming = USUAL_TIMING,
  log: ChangeLog = createChangeLog(),
): Workbook {
  const runner = createRunner(timing);
  return {
    readActiveSheet: () => readSheet(runner, undefined, log),
    readSheet: (sheet) => readSheet(runner, sheet, log),
    sheetNames: () => readSheetNames(runner),
    select: (at) => selectCell(runner, at),
    see: (sheet, expected) => seeSheet(runner, log, sheet, expected),
    write: (change, seen) => writeChange(runner, log, change, seen),
    undo: (receipt) => undoReceipt(runner, receipt),
  };
}

function readSheetNames(runner: ExcelRunner): Promise<Result<readonly string[]>> {
  return runner.read(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/visibility");
    await context.sync();
    return worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name }) => name);
  });
}

async function selectCell(runner: ExcelRunner, at: CellAddress): Promise<Result<void>> {
  const found = await runner.read(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    sheet.activate();
    sheet.getCell(at.row, at.column).select();
    await context.sync();
    return !sheet.isNullObject;
  }, at.sheet);
  if (!found.ok) return found;
  return found.value ? done(undefined) : failed({ kind: "sheet-missing", sheet: at.sheet });
}
