import type { Finding } from "../../core/model/finding";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { comparesSheets } from "../../core/summary/unit-sheet/compares-sheets";
import { findAgain } from "../../core/summary/unit-sheet/find-again";
import type { FixedFinding } from "../../core/summary/unit-sheet/review-rows";
import type { ReviewedSheet } from "./review-one-sheet";

type SeenFinding = Finding & { readonly title: string };

/** What this session has found so far, and what of it is found no more. */
export type ReviewHistory = {
  /** By sheet, as of its last reading. */
  readonly seen: ReadonlyMap<
    string,
    { readonly snapshot: SheetSnapshot; readonly findings: readonly SeenFinding[] }
  >;
  readonly fixed: readonly FixedFinding[];
};

export const NO_HISTORY: ReviewHistory = { seen: new Map(), fixed: [] };

/** Only new cells can fix something: under other settings the same cells merely read otherwise. */
export function follow(history: ReviewHistory, reviewed: ReviewedSheet): ReviewHistory {
  const { snapshot, review, at } = reviewed;
  const before = history.seen.get(review.sheet);
  const findings = seenIn(reviewed);
  const seen = new Map(history.seen).set(review.sheet, { snapshot, findings });
  if (before === undefined || before.snapshot === snapshot) return { ...history, seen };
  const again = new Set(findAgain(before.findings, findings).values());
  const gone = before.findings
    .filter((finding) => !again.has(finding) && !comparesSheets(finding))
    .map(({ title, ...finding }): FixedFinding => ({ title, finding, on: at }));
  const back = new Set(findings.map(({ id }) => id));
  // Two sheets with the same annex have the same ids.
  const isBack = ({ finding }: FixedFinding) =>
    finding.at.sheet === review.sheet && back.has(finding.id);
  const fixed = [...history.fixed, ...gone].filter((one) => !isBack(one));
  return { seen, fixed };
}

function seenIn({ review }: ReviewedSheet): readonly SeenFinding[] {
  return review.annexes
    .filter(({ annex }) => annex.certain)
    .flatMap(({ annex: { title }, findings }) =>
      findings.map((finding) => ({ ...finding, title })),
    );
}
