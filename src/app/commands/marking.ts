import type { MarkKind } from "../ports/marks";
import { runTask } from "../session/run-task";
import type { Session } from "../session/session";
import { fetchWork } from "./fetch-work";

/** Shows or takes away one kind of marks on the sheet whose results are shown. */
export async function switchMarks(session: Session, mark: MarkKind, on: boolean): Promise<void> {
  const sheet = session.store.state().reviewed?.review.sheet;
  if (sheet === undefined) return;
  await runTask(session, "mark", async () => {
    const work = await import("../writing/switch-marks");
    return work.switchMarks(session, sheet, mark, on);
  });
}

export function removeMarks(session: Session): Promise<void> {
  return runTask(session, "mark", async () => (await fetchWork()).removeMarks(session));
}
