import { failed, type Result } from "../../app/failure";
import type { SheetRole } from "../../app/ports/own-sheets";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import { findMarkedSheet, queueUnmark } from "../reading/sheet-mark";
import type { ExcelRunner } from "../run-excel";
import { writeAndSettle } from "../write/write-and-settle";
import type { NewSheet, SheetWriting } from "./plan-own-sheet";
import { queueSheet, type SheetName } from "./queue-sheet";
import { rewriteOwnSheet } from "./rewrite-own-sheet";

/** One round trip for a usual sheet. Excel having failed in between, nothing of ours stays half done. */
export function writeOwnSheet(
  runner: ExcelRunner,
  plan: SheetPlan,
  { target, told }: SheetWriting,
): Promise<Result<SheetName>> {
  return "name" in target
    ? writeNew(runner, plan, target)
    : rewriteOwnSheet(runner, plan, target, told.former);
}

/** A sheet that was begun and not finished is nobody's: it goes out again, as far as Excel lets it. */
function writeNew(
  runner: ExcelRunner,
  plan: SheetPlan,
  { name }: NewSheet,
): Promise<Result<SheetName>> {
  const unfinished = failed({ kind: "sheet-unfinished", sheet: name });
  return writeAndSettle(runner, {
    sheet: name,
    write: (context) => queueSheet(context, plan, { name }),
    seeAgain: (context) => findBegun(context, plan.role, name),
    settle: async (failure, begun) => {
      if (!begun.ok) return unfinished;
      const id = begun.value;
      if (id === undefined) return failed(failure);
      const removed = await runner.write(async (context) => {
        queueUnmark(context.workbook, plan.role);
        context.workbook.worksheets.getItemOrNullObject(id).delete();
        await context.sync();
      }, name);
      return removed.ok ? failed(failure) : unfinished;
    },
  });
}

/** By our mark; where that was not set yet, an empty sheet of the name that was free just before. */
async function findBegun(
  context: Excel.RequestContext,
  role: SheetRole,
  name: string,
): Promise<string | undefined> {
  const { workbook } = context;
  const marked = findMarkedSheet(workbook, role);
  marked.load("id");
  const named = workbook.worksheets.getItemOrNullObject(name);
  named.load("id");
  const used = named.getUsedRangeOrNullObject();
  used.load("rowCount");
  await context.sync();
  if (!marked.isNullObject) return marked.id;
  return !named.isNullObject && used.isNullObject ? named.id : undefined;
}
