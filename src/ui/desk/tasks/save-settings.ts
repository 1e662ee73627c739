import type { ReviewedSheet } from "../../../app/review-sheet";
import type { WorkbookSettings } from "../../../app/settings";
import type { Bench } from "../bench";
import type { Ending } from "../event";
import { knownSettings } from "../known-settings";
import { runTask } from "../run-task";
import type { Outcome } from "../state";

/** Changes what the workbook keeps for us; the results follow without reading the sheet again. */
export async function saveSettings(
  bench: Bench,
  change: (settings: WorkbookSettings) => WorkbookSettings,
  follow: (reviewed: ReviewedSheet, settings: WorkbookSettings) => Promise<ReviewedSheet>,
  outcome: Outcome,
): Promise<void> {
  await runTask(bench.store, "save", async (): Promise<Ending> => {
    const known = await knownSettings(bench);
    if (!known.ok) return { outcome: { kind: "failed", task: "save", failure: known.failure } };
    const settings = change(known.value);
    const saved = await bench.ports.settings.save(settings);
    if (!saved.ok) return { outcome: { kind: "failed", task: "save", failure: saved.failure } };
    const { reviewed } = bench.store.state();
    return {
      outcome,
      settings,
      ...(reviewed === null ? {} : { reviewed: await follow(reviewed, settings) }),
    };
  });
}
