import { settleEdits } from "./settle-edits";
import type { Finding } from "../../core/model/finding";
import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { refresh } from "../reviewing/refresh";
import { runTask } from "../session/run-task";

/** Writes the fixes of the given findings as one change. */
export async function fix(session: Session, findings: readonly Finding[]): Promise<void> {
  const sheet = session.store.state().reviewed?.review.sheet;
  if (sheet === undefined || findings.length === 0) return;
  await runTask(session.store, "fix", async (): Promise<Ending> => {
    const { edits, postponed } = settleEdits(findings);
    const sparesMixedFormats = findings.some(({ fix }) => fix?.kind === "safe");
    const result = await session.ports.workbook.apply({ edits, sparesMixedFormats });
    if (!result.ok) return { outcome: { kind: "failed", task: "fix", failure: result.failure } };
    const receipt = result.value;
    const { undoable } = session.store.state();
    return {
      outcome: { kind: "fixed", receipt, postponed: postponed.length },
      undoable:
        receipt.written.length === 0
          ? undoable
          : [...undoable, { task: "fix", steps: [{ kind: "cells", receipt }] }],
      ...(await refresh(session, sheet)),
    };
  });
}
