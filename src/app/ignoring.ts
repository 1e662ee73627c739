import type { Review } from "../core/review";
import type { Finding } from "../core/rules/finding";
import type { IgnoredFinding } from "../core/settings/profile";
import type { WorkbookSettings } from "./settings";

export function withIgnored(
  settings: WorkbookSettings,
  { id }: Finding,
  reason: string,
  since: string,
): WorkbookSettings {
  return {
    ...withoutIgnored(settings, id),
    ignored: [...others(settings, id), { id, reason, since }],
  };
}

export function withoutIgnored(settings: WorkbookSettings, id: string): WorkbookSettings {
  return { ...settings, ignored: others(settings, id) };
}

function others({ ignored }: WorkbookSettings, id: string) {
  return ignored.filter((one) => one.id !== id);
}

/** The same review with the findings marked that stand on the list, and no others. */
export function markIgnored(review: Review, ignored: readonly IgnoredFinding[]): Review {
  const reasons = new Map(ignored.map(({ id, reason }) => [id, reason]));
  const annexes = review.annexes.map((annexReview) => ({
    ...annexReview,
    findings: annexReview.findings.map((finding) => mark(finding, reasons.get(finding.id))),
  }));
  return { ...review, annexes };
}

function mark(finding: Finding, reason: string | undefined): Finding {
  const { ignored, ...active } = finding;
  if (ignored === reason) return finding;
  return reason === undefined ? active : { ...active, ignored: reason };
}
