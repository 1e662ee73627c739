import type { ReviewedSheet } from "../reviewing/review-sheet";
import type { WorkbookSettings } from "../ports/settings";
import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { knownSettings } from "./known-settings";
import { runTask } from "../session/run-task";
import type { Outcome } from "../session/state";

/** What a review becomes under changed settings, without reading the sheet again. */
export type Follow = (
  reviewed: ReviewedSheet,
  settings: WorkbookSettings,
  others: readonly ReviewedSheet[],
) => Promise<ReviewedSheet>;

/** Changes what the workbook keeps for us; the results of every sheet follow. */
export async function saveSettings(
  session: Session,
  change: (settings: WorkbookSettings) => WorkbookSettings,
  follow: Follow,
  outcome: Outcome,
): Promise<void> {
  await runTask(session.store, "save", async (): Promise<Ending> => {
    const known = await knownSettings(session);
    if (!known.ok) return { outcome: { kind: "failed", task: "save", failure: known.failure } };
    const settings = change(known.value);
    const saved = await session.ports.settings.save(settings);
    if (!saved.ok) return { outcome: { kind: "failed", task: "save", failure: saved.failure } };
    const { reviewed, book } = session.store.state();
    const followed = await Promise.all(book.map((one) => follow(one, settings, book)));
    const shown =
      followed.find(({ review }) => review.sheet === reviewed?.review.sheet) ??
      (reviewed === null ? undefined : await follow(reviewed, settings, []));
    return {
      outcome,
      settings,
      book: followed,
      ...(shown === undefined ? {} : { reviewed: shown }),
    };
  });
}
