import { failed, type Result } from "../../app/failure";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import type { ExcelRunner } from "../run-excel";
import { writeAndSettle } from "../write/write-and-settle";
import { makeRoom, rowKeysOf } from "./make-room";
import type { Rewriting } from "./plan-own-sheet";
import { queueSheet, type SheetName } from "./queue-sheet";
import { askWorkbook, type ExistingSheet } from "./see-workbook";

/** A sheet that could not be rewritten gets its former plan again; else it is told that it is half done. */
export function rewriteOwnSheet(
  runner: ExcelRunner,
  plan: SheetPlan,
  target: Rewriting,
  former: SheetPlan | undefined,
): Promise<Result<SheetName>> {
  const { existing } = target;
  const unfinished = failed({ kind: "sheet-unfinished", sheet: existing.name });
  return writeAndSettle(runner, {
    sheet: existing.name,
    write: (context) => queueSheet(context, plan, target),
    seeAgain: (context) => askWorkbook(context, plan.role, true),
    settle: async (failure, now) => {
      if (!now.ok) return unfinished;
      const left = now.value.existing;
      if (left === undefined) return failed({ kind: "sheet-missing", sheet: existing.name });
      if (isUntouched(existing, left)) return failed(failure);
      if (former === undefined) return unfinished;
      const room = makeRoom(former, left, rowKeysNow(left, plan));
      const restored = await runner.write(
        (context) => queueSheet(context, former, { existing: left, room }),
        left.name,
      );
      return restored.ok ? failed(failure) : unfinished;
    },
  });
}

/** Rows move first and contents go next: while all is where it was, nothing has happened. */
function isUntouched(before: ExistingSheet, now: ExistingSheet): boolean {
  const content = ({ rowCount, columnCount, keyCells, inputs }: ExistingSheet) =>
    JSON.stringify([rowCount, columnCount, keyCells, inputs]);
  return content(before) === content(now);
}

/** Where our columns are empty already, the rows have been moved to where the new plan wants them. */
function rowKeysNow(now: ExistingSheet, plan: SheetPlan) {
  const keys = rowKeysOf(now);
  return keys.every((key) => key === null) ? plan.rowKeys : keys;
}
