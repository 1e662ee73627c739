import type { Bench } from "../desk/bench";
import type { Ending } from "../desk/event";
import { usableSettings } from "../desk/known-settings";
import { loadReviewing } from "../desk/load-reviewing";
import { runTask } from "../desk/run-task";
import { review } from "../desk/tasks/review";

/** A full check of the sheet whose results are shown, wherever the user is by now. */
export async function reviewShown(bench: Bench): Promise<void> {
  const sheet = bench.store.state().reviewed?.review.sheet;
  if (sheet === undefined) return review(bench);
  await runTask(bench.store, "review", async (): Promise<Ending> => {
    const { reviewSheet } = await loadReviewing();
    const { settings } = await usableSettings(bench);
    const others = bench.store.state().book;
    const result = await reviewSheet(bench.ports, settings, { sheet, others });
    return result.ok
      ? { outcome: { kind: "reviewed" }, reviewed: result.value }
      : { outcome: { kind: "failed", task: "review", failure: result.failure } };
  });
}
