import { done, failed, type Failure, type Result } from "../../app/failure";
import { alignRows } from "../../core/summary/align-rows";
import { readRowKeys } from "../../core/summary/row-keys";
import { freeSheetName } from "../../core/summary/sheet-name";
import type { SheetPlan } from "../../core/summary/sheet-plan";
import type { ExcelRunner } from "../run-excel";
import { inspectWorkbook, type ExistingSheet, type Inspection } from "./inspect-sheet";
import { queueCharts } from "./queue-charts";
import { queueInputs, splitInputs } from "./queue-inputs";
import { queueLooks } from "./queue-looks";
import { queuePrint } from "./queue-print";
import { queueRowMoves } from "./queue-row-moves";
import { queueMark, queueUnmark } from "./sheet-mark";

export type WrittenSheet = {
  readonly id: string;
  readonly name: string;
  readonly created: boolean;
};

/** Two round trips: how the workbook is, then the whole sheet. */
export async function writeOwnSheet(
  runner: ExcelRunner,
  plan: SheetPlan,
): Promise<Result<WrittenSheet>> {
  const inspected = await runner.read((context) => inspectWorkbook(context, plan.role));
  if (!inspected.ok) return inspected;
  const { existing } = inspected.value;
  const obstacle = obstacleTo(inspected.value);
  if (obstacle !== undefined) return failed(obstacle);
  const name = existing?.name ?? freeSheetName(plan.name, inspected.value.sheetNames);
  const written = await runner.write((context) => write(context, plan, name, existing), name);
  if (written.ok || existing !== undefined) return written;
  await removeHalfWritten(runner, plan, name);
  return written;
}

function obstacleTo({ isReadOnly, structureProtected, existing }: Inspection): Failure | undefined {
  if (isReadOnly) return { kind: "workbook-read-only" };
  if (existing === undefined)
    return structureProtected ? { kind: "workbook-protected" } : undefined;
  return existing.isProtected ? { kind: "sheet-protected", sheet: existing.name } : undefined;
}

async function write(
  context: Excel.RequestContext,
  plan: SheetPlan,
  name: string,
  existing: ExistingSheet | undefined,
): Promise<WrittenSheet> {
  const { workbook } = context;
  const sheet =
    existing === undefined
      ? workbook.worksheets.add(name)
      : workbook.worksheets.getItem(existing.id);
  if (existing === undefined) queueMark(workbook, plan.role, sheet);
  else queueClearing(sheet, plan, existing);
  for (const block of splitInputs(plan.inputs)) {
    queueInputs(sheet, block);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each block is as large as a request may be
    if (block.firstRow + block.inputs.length < plan.inputs.length) await context.sync();
  }
  queueLooks(sheet, plan);
  queueCharts(sheet, plan.charts, existing?.chartNames ?? []);
  queuePrint(sheet, plan.print);
  sheet.activate();
  sheet.load("id, name");
  await context.sync();
  return { id: sheet.id, name: sheet.name, created: existing === undefined };
}

/** Our columns become empty; the user's, to the right, and comments move along with their rows. */
function queueClearing(sheet: Excel.Worksheet, plan: SheetPlan, existing: ExistingSheet): void {
  const columnCount = plan.inputs[0]?.length ?? 1;
  const { rowCount, keyCells, commentCount } = existing;
  const beside = existing.columnCount - columnCount;
  if (beside > 0 || commentCount > 0) {
    const moves = alignRows(readRowKeys(keyCells), plan.rowKeys);
    const below = Math.max(rowCount, plan.inputs.length) + 1;
    const besides = beside > 0 ? { column: columnCount, columnCount: beside, below } : undefined;
    queueRowMoves(sheet, moves, besides);
  }
  const rows = Math.max(rowCount, plan.inputs.length) + 1;
  const owned = sheet.getRangeByIndexes(0, 0, rows, columnCount);
  owned.unmerge();
  owned.clear();
  owned.conditionalFormats.clearAll();
  owned.dataValidation.clear();
  owned.format.useStandardHeight = true;
}

/** A sheet that was begun and not finished is nobody's: it goes out again, as far as Excel lets it. */
async function removeHalfWritten(
  runner: ExcelRunner,
  { role }: SheetPlan,
  name: string,
): Promise<Result<void>> {
  const removed = await runner.write(async (context) => {
    queueUnmark(context.workbook, role);
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  }, name);
  return removed.ok ? done(undefined) : removed;
}
