import type { Failure } from "../failure";
import { mergeReceipts } from "./merge-receipts";
import type { Receipt } from "../ports/workbook";
import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { refresh } from "../reviewing/refresh";
import { runTask } from "../session/run-task";
import { takeBack, type UndoStep } from "./undo-step";

/** Takes the newest of our clicks back; what somebody has changed since is left alone and told. */
export async function undo(session: Session): Promise<void> {
  const newest = session.store.state().undoable.at(-1);
  if (newest === undefined) return;
  await runTask(session.store, "undo", async (): Promise<Ending> => {
    const older = session.store.state().undoable.slice(0, -1);
    const undone: Receipt[] = [];
    let rest = newest.steps;
    for (let last = rest.at(-1); last !== undefined; last = rest.at(-1)) {
      const result = await takeBack(session.ports, last);
      if (!result.ok) {
        const { failure } = result;
        const left = isForGood(failure) ? rest.slice(0, -1) : rest;
        return {
          outcome: { kind: "failed", task: "undo", failure },
          undoable: left.length === 0 ? older : [...older, { ...newest, steps: left }],
          ...(undone.length === 0 ? {} : await refreshAfter(newest.steps)),
        };
      }
      if (result.value !== null) undone.push(result.value);
      rest = rest.slice(0, -1);
    }
    return {
      outcome: { kind: "undone", task: newest.task, receipt: mergeReceipts(undone) },
      undoable: older,
      ...(await refreshAfter(newest.steps)),
    };
  });

  async function refreshAfter(steps: readonly UndoStep[]) {
    // A sheet of ours that goes changes nothing on the annex.
    if (steps.every(({ kind }) => kind === "sheet")) return {};
    const sheet = session.store.state().reviewed?.review.sheet ?? sheetOf(steps[0]);
    return sheet === undefined ? {} : await refresh(session, sheet);
  }
}

/** Trying again would end the same way; such a step must not stand before the older ones for ever. */
function isForGood({ kind }: Failure): boolean {
  return kind === "stale" || kind === "sheet-missing" || kind === "former-unknown";
}

/** The sheet whose cells were written; sheets of ours are not reviewed. */
function sheetOf(step: UndoStep | undefined): string | undefined {
  if (step?.kind !== "cells") return undefined;
  return step.receipt.insertion?.sheet ?? step.receipt.written[0]?.at.sheet;
}
