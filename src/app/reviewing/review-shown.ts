import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { usableSettings } from "../settings/known-settings";
import { loadReviewing } from "./load-reviewing";
import { runTask } from "../session/run-task";
import { review } from "./review-open-sheet";

/** A full check of the sheet whose results are shown, wherever the user is by now. */
export async function reviewShown(session: Session): Promise<void> {
  const sheet = session.store.state().reviewed?.review.sheet;
  if (sheet === undefined) return review(session);
  await runTask(session.store, "review", async (): Promise<Ending> => {
    const { reviewSheet } = await loadReviewing();
    const { settings } = await usableSettings(session);
    const others = session.store.state().book;
    const result = await reviewSheet(session.ports, settings, { sheet, others });
    return result.ok
      ? { outcome: { kind: "reviewed" }, reviewed: result.value }
      : { outcome: { kind: "failed", task: "review", failure: result.failure } };
  });
}
