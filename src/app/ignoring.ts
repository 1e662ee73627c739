import type { Review } from "../core/review";
import type { Finding } from "../core/rules/finding";
import { markIgnored } from "../core/rules/ignoring";
import type { IgnoredFinding } from "../core/settings/profile";
import type { ReviewedSheet } from "./review-sheet";
import type { WorkbookSettings } from "./settings";

export function withIgnored(
  settings: WorkbookSettings,
  { id, at: { sheet } }: Finding,
  reason: string,
  since: string,
): WorkbookSettings {
  const entry = { id, sheet, reason, since };
  return { ...settings, ignored: [...others(settings, entry), entry] };
}

export function withoutIgnored(
  settings: WorkbookSettings,
  entry: IgnoredFinding,
): WorkbookSettings {
  return { ...settings, ignored: others(settings, entry) };
}

function others({ ignored }: WorkbookSettings, { id, sheet }: IgnoredFinding) {
  return ignored.filter((one) => one.id !== id || (one.sheet ?? sheet) !== sheet);
}

/** The same reading with the findings marked that stand on the list, and no others. */
export function remark(
  { review, sheets, ...reading }: ReviewedSheet,
  ignored: readonly IgnoredFinding[],
): ReviewedSheet {
  const annexes = review.annexes.map((annexReview) => ({
    ...annexReview,
    findings: markIgnored(annexReview.findings, ignored, sheets),
  }));
  const marked: Review = { ...review, annexes };
  return { ...reading, review: marked, ...(sheets === undefined ? {} : { sheets }) };
}
