import { mergeReceipts } from "../../../app/merge-receipts";
import type { Receipt } from "../../../app/workbook";
import type { Bench } from "../bench";
import type { Ending } from "../event";
import { refresh } from "../refresh";
import { runTask } from "../run-task";

/** Takes the newest of our clicks back; what somebody has changed since is left alone and told. */
export async function undo(bench: Bench): Promise<void> {
  const newest = bench.store.state().undoable.at(-1);
  if (newest === undefined) return;
  await runTask(bench.store, "undo", async (): Promise<Ending> => {
    const older = bench.store.state().undoable.slice(0, -1);
    const undone: Receipt[] = [];
    let rest = newest.receipts;
    for (let last = rest.at(-1); last !== undefined; last = rest.at(-1)) {
      const result = await bench.ports.workbook.undo(last);
      if (!result.ok) {
        return {
          outcome: { kind: "failed", task: "undo", failure: result.failure },
          undoable: [...older, { ...newest, receipts: rest }],
          ...(undone.length === 0 ? {} : await refreshAfter(newest.receipts)),
        };
      }
      undone.push(result.value);
      rest = rest.slice(0, -1);
    }
    return {
      outcome: { kind: "undone", task: newest.task, receipt: mergeReceipts(undone) },
      undoable: older,
      ...(await refreshAfter(newest.receipts)),
    };
  });

  async function refreshAfter(receipts: readonly Receipt[]) {
    const sheet = bench.store.state().reviewed?.review.sheet ?? sheetOf(receipts[0]);
    return sheet === undefined ? {} : await refresh(bench, sheet);
  }
}

function sheetOf(receipt: Receipt | undefined): string | undefined {
  return receipt?.insertion?.sheet ?? receipt?.written[0]?.at.sheet;
}
