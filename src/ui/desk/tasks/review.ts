import type { Bench } from "../bench";
import type { Ending } from "../event";
import { usableSettings } from "../known-settings";
import { loadReviewing } from "../load-reviewing";
import { runTask } from "../run-task";

/** Reviews the active sheet. */
export async function review(bench: Bench): Promise<void> {
  await runTask(bench.store, "review", async (): Promise<Ending> => {
    const { reviewSheet } = await loadReviewing();
    const { settings, trouble } = await usableSettings(bench);
    const result = await reviewSheet(bench.ports, settings);
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
