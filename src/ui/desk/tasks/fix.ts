import { settleEdits } from "../../../app/reviewing/settle-edits";
import type { Finding } from "../../../core/model/finding";
import type { Bench } from "../bench";
import type { Ending } from "../event";
import { refresh } from "../refresh";
import { runTask } from "../run-task";

/** Writes the fixes of the given findings as one change. */
export async function fix(bench: Bench, findings: readonly Finding[]): Promise<void> {
  const sheet = bench.store.state().reviewed?.review.sheet;
  if (sheet === undefined || findings.length === 0) return;
  await runTask(bench.store, "fix", async (): Promise<Ending> => {
    const { edits, postponed } = settleEdits(findings);
    const sparesMixedFormats = findings.some(({ fix }) => fix?.kind === "safe");
    const result = await bench.ports.workbook.apply({ edits, sparesMixedFormats });
    if (!result.ok) return { outcome: { kind: "failed", task: "fix", failure: result.failure } };
    const receipt = result.value;
    const { undoable } = bench.store.state();
    return {
      outcome: { kind: "fixed", receipt, postponed: postponed.length },
      undoable:
        receipt.written.length === 0
          ? undoable
          : [...undoable, { task: "fix", steps: [{ kind: "cells", receipt }] }],
      ...(await refresh(bench, sheet)),
    };
  });
}
