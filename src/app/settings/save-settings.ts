import { known } from "../../core/model/known";
import { done, type Result } from "../failure";
import type { WorkbookSettings } from "../ports/settings";
import { reviewAgain, type ReviewedSheet } from "../reviewing/review-one-sheet";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import type { Outcome } from "../session/outcome";
import { knownSettings } from "./known-settings";

export type SettingsChange = {
  readonly change: (settings: WorkbookSettings) => WorkbookSettings;
  /** What a review becomes by it, without reading the sheet again; else it is reviewed anew. */
  readonly follow?: (
    reviewed: ReviewedSheet,
    others: readonly ReviewedSheet[],
    settings: WorkbookSettings,
  ) => ReviewedSheet;
  readonly outcome?: Outcome;
};

/** Changes what the workbook keeps for us; the results of every sheet follow. */
export async function saveSettings(
  session: Session,
  { change, follow = reviewAgain, outcome = { kind: "saved" } }: SettingsChange,
): Promise<Result<Ending>> {
  const former = await knownSettings(session);
  if (!former.ok) return former;
  const settings = change(former.value);
  const saved = await session.ports.settings.save(settings);
  if (!saved.ok) return saved;
  const { reviewed, book } = session.store.state();
  const followed = book.map((one) => follow(one, book, settings));
  const shown =
    followed.find(({ review }) => review.sheet === reviewed?.review.sheet) ??
    (reviewed === null ? undefined : follow(reviewed, [], settings));
  return done({ outcome, settings, book: followed, ...known({ reviewed: shown }) });
}
