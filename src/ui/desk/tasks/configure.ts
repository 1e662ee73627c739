import { withMapping, withoutMapping } from "../../../app/settings/mapping-columns";
import type { ReviewedSheet } from "../../../app/reviewing/review-sheet";
import type { WorkbookSettings } from "../../../app/ports/settings";
import type { ColumnMapping, Profile } from "../../../core/model/profile";
import type { Bench } from "../bench";
import { loadReviewing } from "../load-reviewing";
import { saveSettings } from "./save-settings";

/** The user's own reading of an annex's columns. */
export async function mapColumns(bench: Bench, mapping: ColumnMapping): Promise<void> {
  await saveSettings(bench, (settings) => withMapping(settings, mapping), reviewUnder, {
    kind: "saved",
  });
}

export async function forgetMapping(
  bench: Bench,
  annex: Pick<ColumnMapping, "sheet" | "title">,
): Promise<void> {
  await saveSettings(bench, (settings) => withoutMapping(settings, annex), reviewUnder, {
    kind: "saved",
  });
}

export async function changeProfile(bench: Bench, profile: Profile): Promise<void> {
  await saveSettings(bench, (settings) => ({ ...settings, profile }), reviewUnder, {
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
