import type { Finding } from "../../core/model/finding";
import { runTask } from "../session/run-task";
import type { Session } from "../session/session";
import { fetchWork } from "./fetch-work";

export async function fix(session: Session, findings: readonly Finding[]): Promise<void> {
  const sheet = session.store.state().reviewed?.review.sheet;
  if (sheet === undefined || findings.length === 0) return;
  await runTask(session, "fix", async () =>
    (await fetchWork()).fixFindings(session, sheet, findings),
  );
}

export async function undo(session: Session): Promise<void> {
  const newest = session.store.state().undoable.at(-1);
  if (newest === undefined) return;
  await runTask(session, "undo", async () => (await fetchWork()).undoNewest(session, newest));
}
