import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import type { NewSheet, Rewriting } from "./plan-own-sheet";
import { queueCharts } from "./queue-charts";
import { queueInputs, splitInputs } from "./queue-inputs";
import { queueLooks } from "./queue-looks";
import { queuePrint } from "./queue-print";
import { queueRowMoves } from "./queue-row-moves";
import { queueMark } from "../reading/sheet-mark";

/** What Excel calls the sheet, now and for ever. */
export type SheetName = { readonly id: string; readonly name: string };

/** Writes the whole sheet: in one round trip, where it fits into one request. */
export async function queueSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  target: NewSheet | Rewriting,
): Promise<SheetName> {
  const { workbook } = context;
  const sheet =
    "name" in target
      ? workbook.worksheets.add(target.name)
      : workbook.worksheets.getItem(target.existing.id);
  if ("existing" in target) {
    queueRowMoves(sheet, target.room, target.existing.columnCount);
    clear(ownRange(sheet, plan, target.room.height));
  }
  // Before the contents: by its mark a sheet that was begun and not finished is found again.
  queueMark(workbook, plan.role, ownRange(sheet, plan, plan.inputs.length));
  for (const block of splitInputs(plan.inputs)) {
    queueInputs(sheet, block);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each block is as large as a request may be
    if (block.firstRow + block.inputs.length < plan.inputs.length) await context.sync();
  }
  queueLooks(sheet, plan);
  queueCharts(sheet, plan.charts, "existing" in target ? target.existing.chartNames : []);
  queuePrint(sheet, plan.print);
  // Excel cannot show a hidden sheet; whoever writes it anew wants to see it.
  if ("existing" in target && target.existing.isHidden) sheet.visibility = "Visible";
  sheet.activate();
  sheet.load("id, name");
  await context.sync();
  return { id: sheet.id, name: sheet.name };
}

function ownRange(sheet: Excel.Worksheet, { inputs }: SheetPlan, rowCount: number): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, Math.max(1, rowCount), inputs[0]?.length ?? 1);
}

/** The contents first: as long as they stand, nothing has happened. */
function clear(owned: Excel.Range): void {
  owned.clear();
  owned.unmerge();
  owned.conditionalFormats.clearAll();
  owned.dataValidation.clear();
  owned.format.useStandardHeight = true;
}
