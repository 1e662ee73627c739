import { done, type Failure, type Result } from "../failure";
import type { Receipt } from "../ports/workbook";
import { refresh } from "../reviewing/refresh";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import { mergeReceipts } from "./merge-receipts";
import { takeBack, type Undoable } from "./undo-step";

/** Takes the newest of our clicks back; what somebody has changed since is left alone and told. */
export async function undoNewest(session: Session, newest: Undoable): Promise<Result<Ending>> {
  const { task, sheet } = newest;
  const older = session.store.state().undoable.slice(0, -1);
  const undone: Receipt[] = [];
  for (const [index, step] of [...newest.steps.entries()].reverse()) {
    const result = await takeBack(session.ports, step);
    if (!result.ok) {
      const { failure } = result;
      const left = newest.steps.slice(0, isForGood(failure) ? index : index + 1);
      return done({
        outcome: { kind: "failed", task: "undo", failure },
        undoable: left.length === 0 ? older : [...older, { ...newest, steps: left }],
        ...(undone.length === 0 ? {} : await refreshAfter(session, newest)),
      });
    }
    if (result.value !== null) undone.push(result.value);
  }
  return done({
    outcome: { kind: "undone", task, sheet, receipt: mergeReceipts(undone) },
    undoable: older,
    ...(await refreshAfter(session, newest)),
  });
}

async function refreshAfter(session: Session, { steps, sheet }: Undoable) {
  // A sheet of ours that goes changes nothing on the annex.
  if (steps.every(({ kind }) => kind === "sheet")) return {};
  return refresh(session, session.store.state().reviewed?.review.sheet ?? sheet);
}

/** Trying again would end the same way; such a step must not stand before the older ones for ever. */
function isForGood({ kind }: Failure): boolean {
  return kind === "stale" || kind === "sheet-missing" || kind === "former-unknown";
}
