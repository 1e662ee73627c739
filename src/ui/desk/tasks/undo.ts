import type { Receipt } from "../../../app/workbook";
import type { Bench } from "../bench";
import type { Ending } from "../event";
import { refresh } from "../refresh";
import { runTask } from "../run-task";

/** Takes the newest of our writes back; what somebody has changed since is left alone and told. */
export async function undo(bench: Bench): Promise<void> {
  const newest = bench.store.state().undoable.at(-1);
  if (newest === undefined) return;
  await runTask(bench.store, "undo", async (): Promise<Ending> => {
    const result = await bench.ports.workbook.undo(newest.receipt);
    if (!result.ok) return { outcome: { kind: "failed", task: "undo", failure: result.failure } };
    const sheet = sheetOf(newest.receipt);
    return {
      outcome: { kind: "undone", task: newest.task, receipt: result.value },
      undoable: bench.store.state().undoable.slice(0, -1),
      ...(sheet === undefined ? {} : await refresh(bench, sheet)),
    };
  });
}

function sheetOf({ insertion, written }: Receipt): string | undefined {
  return insertion?.sheet ?? written[0]?.at.sheet;
}
