import { withMapping, withoutMapping } from "./mapping-columns";
import type { ReviewedSheet } from "../reviewing/review-sheet";
import type { WorkbookSettings } from "../ports/settings";
import type { ColumnMapping, Profile } from "../../core/model/profile";
import type { Session } from "../session/session";
import { loadReviewing } from "../reviewing/load-reviewing";
import { saveSettings } from "./save-settings";

/** The user's own reading of an annex's columns. */
export async function mapColumns(session: Session, mapping: ColumnMapping): Promise<void> {
  await saveSettings(session, (settings) => withMapping(settings, mapping), reviewUnder, {
    kind: "saved",
  });
}

export async function forgetMapping(
  session: Session,
  annex: Pick<ColumnMapping, "sheet" | "title">,
): Promise<void> {
  await saveSettings(session, (settings) => withoutMapping(settings, annex), reviewUnder, {
    kind: "saved",
  });
}

export async function changeProfile(session: Session, profile: Profile): Promise<void> {
  await saveSettings(session, (settings) => ({ ...settings, profile }), reviewUnder, {
    kind: "saved",
  });
}

async function reviewUnder(
  reviewed: ReviewedSheet,
  settings: WorkbookSettings,
  others: readonly ReviewedSheet[],
): Promise<ReviewedSheet> {
  const { reviewAgain } = await loadReviewing();
  return reviewAgain(reviewed, others, settings);
}
