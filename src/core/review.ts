import type { Annex } from "./layouts/annex";
import { recognise } from "./layouts/recognise";
import { assessAnnex } from "./progress/assess";
import type { Assessment } from "./progress/assessment";
import { checkAnnex } from "./rules/check";
import type { Finding } from "./rules/finding";
import type { ColumnMapping, IgnoredFinding, Profile } from "./settings/profile";
import type { SheetSnapshot } from "./sheet/snapshot";
import { countStatuses, type Counts } from "./summary/counts";

export type ReviewOptions = {
  readonly profile?: Profile;
  readonly mappings?: readonly ColumnMapping[];
  readonly ignored?: readonly IgnoredFinding[];
  /** Annexes of other sheets, for rules that compare. */
  readonly otherAnnexes?: readonly Annex[];
};

export type AnnexReview = {
  readonly annex: Annex;
  /** By indicator key. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly counts: Counts;
  /** Ignored ones included, marked; in reading order. */
  readonly findings: readonly Finding[];
};

export type Review = { readonly sheet: string; readonly annexes: readonly AnnexReview[] };

/** The whole story, pure: same snapshot in, same review out. */
export function review(snapshot: SheetSnapshot, options: ReviewOptions = {}): Review {
  const [only] = reviewSheets([snapshot], options);
  return only ?? { sheet: snapshot.sheet, annexes: [] };
}

/** Several sheets of one workbook: every annex is checked in sight of all the others. */
export function reviewSheets(
  snapshots: readonly SheetSnapshot[],
  options: ReviewOptions = {},
): readonly Review[] {
  const { profile = {}, mappings = [], otherAnnexes = [] } = options;
  const read = snapshots.map((snapshot) => ({
    snapshot,
    annexes: recognise(snapshot, { mappings, profile }),
  }));
  const every = [...otherAnnexes, ...read.flatMap(({ annexes }) => annexes)];
  const certain = every.filter((annex) => annex.certain);
  return read.map(({ snapshot, annexes }) => ({
    sheet: snapshot.sheet,
    annexes: annexes.map((annex) =>
      reviewAnnex(annex, snapshot, {
        ...options,
        otherAnnexes: certain.filter((other) => other !== annex),
      }),
    ),
  }));
}

function reviewAnnex(annex: Annex, snapshot: SheetSnapshot, options: ReviewOptions): AnnexReview {
  const { profile = {}, ignored = [], otherAnnexes = [] } = options;
  const reasons = new Map(ignored.map(({ id, reason }) => [id, reason]));
  const assessments = assessAnnex(annex, profile);
  const counts = countStatuses(annex.indicators, assessments);
  const found = checkAnnex({ annex, snapshot, assessments, counts, profile, otherAnnexes });
  const findings = found.map((finding) => {
    const reason = reasons.get(finding.id);
    return reason === undefined ? finding : { ...finding, ignored: reason };
  });
  return { annex, assessments, counts, findings };
}
