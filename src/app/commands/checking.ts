import { runTask } from "../session/run-task";
import type { Session } from "../session/session";
import { fetchWork } from "./fetch-work";

/** Checks the sheet that is open. */
export function review(session: Session): Promise<void> {
  return runTask(session, "review", async () => (await fetchWork()).reviewOpenSheet(session));
}

/** Checks the sheet whose results are shown, wherever the user is by now. */
export async function reviewShown(session: Session): Promise<void> {
  const sheet = session.store.state().reviewed?.review.sheet;
  if (sheet === undefined) return review(session);
  await runTask(session, "review", async () =>
    (await fetchWork()).reviewShownSheet(session, sheet),
  );
}

/** Checks the sheet that is open; where it was checked together with others, their results stay. */
export function reviewInFront(session: Session, sheet: string): Promise<void> {
  const { book } = session.store.state();
  if (!book.some(({ review: one }) => one.sheet === sheet)) return review(session);
  session.store.send({ kind: "sheet-chosen", sheet });
  return reviewShown(session);
}

export function reviewBook(session: Session): Promise<void> {
  return runTask(session, "review", async () => (await fetchWork()).reviewEverySheet(session));
}
