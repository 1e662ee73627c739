import { failed, type Failure } from "../../app/failure";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import type { ExcelRunner } from "../run-excel";
import { isTurnedAway } from "../write/turned-away";
import { inspectWorkbook, type ExistingSheet } from "./inspect-sheet";
import { makeRoom, rowKeysOf } from "./make-room";
import { queueSheet } from "./queue-sheet";
import { findMarkedSheet, queueUnmark } from "../reading/sheet-mark";

type Failed = ReturnType<typeof failed>;

/** A sheet that was begun and not finished is nobody's: it goes out again, as far as Excel lets it. */
export async function removeHalfWritten(
  runner: ExcelRunner,
  { role }: SheetPlan,
  name: string,
  failure: Failure,
): Promise<Failed> {
  if (isTurnedAway(failure)) return failed(failure);
  const found = await runner.read((context) => findBegun(context, role, name));
  if (!found.ok) return failed({ kind: "sheet-unfinished", sheet: name });
  const id = found.value;
  if (id === undefined) return failed(failure);
  const removed = await runner.write(async (context) => {
    queueUnmark(context.workbook, role);
    context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  }, name);
  return failed(removed.ok ? failure : { kind: "sheet-unfinished", sheet: name });
}

/** By our mark; where that was not set yet, an empty sheet of the name that was free just before. */
async function findBegun(
  context: Excel.RequestContext,
  role: SheetPlan["role"],
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

type Rewrite = {
  readonly plan: SheetPlan;
  /** Before the write. */
  readonly existing: ExistingSheet;
  readonly former: SheetPlan | undefined;
};

/** A sheet that could not be rewritten gets its former plan again; else it is told that it is half done. */
export async function rollBack(
  runner: ExcelRunner,
  { plan, existing, former }: Rewrite,
  failure: Failure,
): Promise<Failed> {
  if (isTurnedAway(failure)) return failed(failure);
  const unfinished = failed({ kind: "sheet-unfinished", sheet: existing.name });
  const looked = await runner.read((context) => inspectWorkbook(context, plan.role, true));
  if (!looked.ok) return unfinished;
  const now = looked.value.existing;
  if (now === undefined) return failed({ kind: "sheet-missing", sheet: existing.name });
  if (isUntouched(existing, now)) return failed(failure);
  if (former === undefined) return unfinished;
  const room = makeRoom(former, now, rowKeysNow(now, plan));
  const restored = await runner.write(
    (context) => queueSheet(context, former, { existing: now, room }),
    now.name,
  );
  return restored.ok ? failed(failure) : unfinished;
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
