import { scopeOfResults, type Scope } from "../reviewing/scope";
import { runTask } from "../session/run-task";
import type { Session } from "../session/session";
import type { SheetTask } from "../writing/write-sheet";

/** The sheet for the leader, about what was reviewed last: one sheet, or the whole workbook. */
export function writeSummarySheet(session: Session): Promise<void> {
  return write(session, "summary-sheet", scopeOfResults(session.store.state()));
}

/** The list of findings that goes back to the unit, about the same. */
export function writeReviewSheet(session: Session): Promise<void> {
  return write(session, "review-sheet", scopeOfResults(session.store.state()));
}

/** What the ribbon button does, with the pane closed: about the sheet that is open. */
export function summariseOpenSheet(session: Session): Promise<void> {
  return write(session, "summary-sheet", { kind: "open-sheet" });
}

async function write(session: Session, task: SheetTask, scope: Scope | undefined): Promise<void> {
  if (scope === undefined) return;
  await runTask(session, task, async () => {
    const work = await import("../writing/write-sheet");
    return work.writeSheet(session, task, scope);
  });
}
