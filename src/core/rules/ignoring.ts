import type { IgnoredFinding } from "../model/profile";
import type { Finding } from "../model/finding";

/**
 * The same findings with those marked that somebody has set aside, and no others. `sheets`: those of the
 * workbook, where known; an entry made on a sheet that is not among them any more belongs to the sheet
 * that now carries the annex, under whatever name.
 */
export function markIgnored(
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
  sheets?: readonly string[],
): readonly Finding[] {
  const entries = new Map<string, IgnoredFinding[]>();
  for (const entry of ignored) entries.set(entry.id, [...(entries.get(entry.id) ?? []), entry]);
  return findings.map((finding) => {
    const entry = entries.get(finding.id)?.find((one) => isAbout(one, finding, sheets));
    return withReason(finding, entry?.reason);
  });
}

/** Whether the entry was made on another sheet than the one where its finding now stands. */
export function isElsewhere({ sheet }: IgnoredFinding, finding: Finding): boolean {
  return sheet !== undefined && sheet !== finding.at.sheet;
}

function isAbout(
  entry: IgnoredFinding,
  finding: Finding,
  sheets: readonly string[] | undefined,
): boolean {
  if (!isElsewhere(entry, finding)) return true;
  return sheets !== undefined && !sheets.includes(entry.sheet ?? "");
}

function withReason(finding: Finding, reason: string | undefined): Finding {
  const { ignored, ...active } = finding;
  if (ignored === reason) return finding;
  return reason === undefined ? active : { ...active, ignored: reason };
}
