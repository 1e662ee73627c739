import type { Finding } from "../rules/finding";
import type { IgnoredFinding } from "../settings/profile";
import type { ReviewEntry } from "./review-words";

export type FixedFinding = { readonly finding: Finding; readonly on: string };

/** What was found now, and what was fixed since the review began and is found no more; in reading order. */
export function reviewEntries(
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
  fixed: readonly FixedFinding[],
): readonly ReviewEntry[] {
  const since = new Map(ignored.map((one) => [one.id, one.since]));
  const found = findings.map((finding): ReviewEntry => {
    if (finding.ignored === undefined) return { finding, state: "new" };
    const on = since.get(finding.id);
    return {
      finding,
      state: "ignored",
      reason: finding.ignored,
      ...(on === undefined ? {} : { on }),
    };
  });
  const still = new Set(findings.map(({ id }) => id));
  const gone = fixed
    .filter(({ finding }) => !still.has(finding.id))
    .map(({ finding, on }): ReviewEntry => ({ finding, state: "fixed", on }));
  return [...found, ...gone].sort(
    ({ finding: { at: a } }, { finding: { at: b } }) => a.row - b.row || a.column - b.column,
  );
}
