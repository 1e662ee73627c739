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
  const { profile = {}, mappings = [], ignored = [], otherAnnexes = [] } = options;
  const reasons = new Map(ignored.map(({ id, reason }) => [id, reason]));
  const annexes = recognise(snapshot, { mappings, profile }).map((annex): AnnexReview => {
    const assessments = assessAnnex(annex, profile);
    const counts = countStatuses(annex.indicators, assessments);
    const found = checkAnnex({ annex, snapshot, assessments, counts, profile, otherAnnexes });
    const findings = found.map((finding) => {
      const reason = reasons.get(finding.id);
      return reason === undefined ? finding : { ...finding, ignored: reason };
    });
    return { annex, assessments, counts, findings };
  });
  return { sheet: snapshot.sheet, annexes };
}
