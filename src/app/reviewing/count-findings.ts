import type { Finding, Severity } from "../../core/model/finding";

/** Without those that somebody set aside. */
export function active(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ ignored }) => ignored === undefined);
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of active(findings)) counts[severity] += 1;
  return counts;
}
