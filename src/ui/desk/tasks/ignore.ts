import { remark, withIgnored, withoutIgnored } from "../../../app/reviewing/ignoring";
import type { ReviewedSheet } from "../../../app/reviewing/review-sheet";
import type { WorkbookSettings } from "../../../app/ports/settings";
import type { Finding } from "../../../core/model/finding";
import type { IgnoredFinding } from "../../../core/model/profile";
import type { Bench } from "../bench";
import { saveSettings } from "./save-settings";

export async function ignore(bench: Bench, finding: Finding, reason: string): Promise<void> {
  const since = bench.ports.now();
  await saveSettings(bench, (settings) => withIgnored(settings, finding, reason, since), mark, {
    kind: "ignored",
  });
}

export async function restore(bench: Bench, entry: IgnoredFinding): Promise<void> {
  await saveSettings(bench, (settings) => withoutIgnored(settings, entry), mark, {
    kind: "restored",
  });
}

function mark(reviewed: ReviewedSheet, { ignored }: WorkbookSettings): Promise<ReviewedSheet> {
  return Promise.resolve(remark(reviewed, ignored));
}
