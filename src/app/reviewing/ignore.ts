import { remark, withIgnored, withoutIgnored } from "./ignoring";
import type { ReviewedSheet } from "./review-sheet";
import type { WorkbookSettings } from "../ports/settings";
import type { Finding } from "../../core/model/finding";
import type { IgnoredFinding } from "../../core/model/profile";
import type { Session } from "../session/session";
import { saveSettings } from "../settings/save-settings";

export async function ignore(session: Session, finding: Finding, reason: string): Promise<void> {
  const since = session.ports.now();
  await saveSettings(session, (settings) => withIgnored(settings, finding, reason, since), mark, {
    kind: "ignored",
  });
}

export async function restore(session: Session, entry: IgnoredFinding): Promise<void> {
  await saveSettings(session, (settings) => withoutIgnored(settings, entry), mark, {
    kind: "restored",
  });
}

function mark(reviewed: ReviewedSheet, { ignored }: WorkbookSettings): Promise<ReviewedSheet> {
  return Promise.resolve(remark(reviewed, ignored));
}
