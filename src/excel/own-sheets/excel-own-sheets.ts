import { done, failed, type Result } from "../../app/failure";
import type { OwnSheets, SheetReceipt, SheetRole } from "../../app/ports/own-sheets";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import { readOwnSheet } from "../reading/read-sheet";
import { createRunner, USUAL_TIMING, type ExcelRunner, type ExcelTiming } from "../run-excel";
import { findMarkedSheet } from "../reading/sheet-mark";
import { planOwnSheet } from "./plan-own-sheet";
import { seeWorkbook } from "./see-workbook";
import { checkUnchanged, removeOwnSheet } from "./undo-own-sheet";
import { writeOwnSheet } from "./write-own-sheet";

export function createExcelOwnSheets(timing: ExcelTiming = USUAL_TIMING): OwnSheets {
  const runner = createRunner(timing);
  /** What this session wrote, by sheet id: undo of a rewrite writes it again. */
  const plans = new Map<string, SheetPlan>();

  async function write(plan: SheetPlan): Promise<Result<SheetReceipt>> {
    const { role } = plan;
    const seen = await seeWorkbook(runner, role);
    if (!seen.ok) return seen;
    const writing = planOwnSheet(plan, seen.value, (id) => plans.get(id));
    if (!writing.ok) return writing;
    const written = await writeOwnSheet(runner, plan, writing.value);
    if (!written.ok) return written;
    const { id, name } = written.value;
    plans.set(id, plan);
    return done({ role, sheet: name, sheetId: id, plan, ...writing.value.told });
  }

  async function undo(receipt: SheetReceipt): Promise<Result<void>> {
    const { created, former, sheet, sheetId } = receipt;
    if (created) {
      const removed = await removeOwnSheet(runner, receipt);
      if (removed.ok) plans.delete(sheetId);
      return removed;
    }
    if (former === undefined) return failed({ kind: "former-unknown", sheet });
    const unchanged = await checkUnchanged(runner, receipt);
    if (!unchanged.ok) return unchanged;
    const rewritten = await write(former);
    return rewritten.ok ? done(undefined) : rewritten;
  }

  async function read(role: SheetRole): Promise<Result<SheetSnapshot | undefined>> {
    const name = await findSheet(runner, role);
    if (!name.ok || name.value === undefined) return name.ok ? done(undefined) : name;
    return readOwnSheet(runner, name.value);
  }

  return { write, undo, read, find: (role) => findSheet(runner, role) };
}

function findSheet(runner: ExcelRunner, role: SheetRole): Promise<Result<string | undefined>> {
  return runner.read(async (context) => {
    const sheet = findMarkedSheet(context.workbook, role);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}
