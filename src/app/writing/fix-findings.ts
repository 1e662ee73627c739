import type { Finding } from "../../core/model/finding";
import { done, type Result } from "../failure";
import { refresh } from "../reviewing/refresh";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import { settleEdits } from "./settle-edits";

/** Writes the fixes of the given findings as one change. */
export async function fixFindings(
  session: Session,
  sheet: string,
  findings: readonly Finding[],
): Promise<Result<Ending>> {
  const { edits, postponed } = settleEdits(findings);
  const sparesMixedFormats = findings.some(({ fix }) => fix?.kind === "safe");
  const applied = await session.ports.workbook.write({ edits, sparesMixedFormats });
  if (!applied.ok) return applied;
  const receipt = applied.value;
  const { undoable } = session.store.state();
  return done({
    outcome: { kind: "fixed", sheet, receipt, postponed: postponed.length },
    undoable:
      receipt.written.length === 0
        ? undoable
        : [...undoable, { task: "fix", sheet, steps: [{ kind: "cells", receipt }] }],
    ...(await refresh(session, sheet)),
  });
}
