import type { Review } from "../../core/model/annex-review";
import type { Finding } from "../../core/model/finding";
import { markIgnored } from "../../core/rules/ignoring";
import type { IgnoredFinding } from "../../core/model/profile";
import type { WorkbookSettings } from "../ports/settings";

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

/** A review and what is known of the workbook around it. */
type Marked = { readonly review: Review; readonly sheets?: readonly string[] };

/** The same reading with the findings marked that stand on the list, and no others. */
export function remark<Reading extends Marked>(
  reading: Reading,
  ignored: readonly IgnoredFinding[],
): Reading {
  const annexes = reading.review.annexes.map((annexReview) => ({
    ...annexReview,
    findings: markIgnored(annexReview.findings, ignored, reading.sheets),
  }));
  return { ...reading, review: { ...reading.review, annexes } };
}
