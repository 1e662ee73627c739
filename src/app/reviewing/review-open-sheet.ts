import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { usableSettings } from "../settings/known-settings";
import { loadReviewing } from "./load-reviewing";
import { runTask } from "../session/run-task";

/** Reviews the active sheet. */
export async function review(session: Session): Promise<void> {
  await runTask(session.store, "review", async (): Promise<Ending> => {
    const { reviewSheet } = await loadReviewing();
    const { settings, trouble } = await usableSettings(session);
    const result = await reviewSheet(session.ports, settings);
    if (!result.ok) {
      return { outcome: { kind: "failed", task: "review", failure: result.failure } };
    }
    const outcome = { kind: "reviewed" } as const;
    return {
      outcome: trouble === undefined ? outcome : { ...outcome, trouble },
      reviewed: result.value,
      book: [],
    };
  });
}
