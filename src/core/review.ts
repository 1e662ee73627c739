import type { AnnexReview, Review } from "./model/annex-review";
import type { Annex } from "./model/annex";
import { recognise } from "./recognise/recognise";
import { workOutRows } from "./assess/work-out-rows";
import { assessAnnex } from "./assess/assess-annex";
import { checkAnnex } from "./rules/check";
import { numberRepeats } from "./rules/identity";
import { markIgnored } from "./rules/ignoring";
import type { ColumnMapping, IgnoredFinding, Profile } from "./model/profile";
import type { SheetSnapshot } from "./sheet/snapshot";
import { countStatuses } from "./assess/count-statuses";

export type ReviewOptions = {
  readonly profile?: Profile;
  readonly mappings?: readonly ColumnMapping[];
  readonly ignored?: readonly IgnoredFinding[];
  /** All sheets of the workbook, where known: an ignored finding then follows its renamed sheet. */
  readonly sheets?: readonly string[];
  /** Annexes of other sheets, for rules that compare. */
  readonly otherAnnexes?: readonly Annex[];
};

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
  return read.map(({ snapshot, annexes }) => {
    const seen = new Map<string, number>();
    const reviewed = annexes.map((annex) => {
      const others = certain.filter((other) => other !== annex);
      return reviewAnnex(annex, snapshot, seen, { ...options, otherAnnexes: others });
    });
    return { sheet: snapshot.sheet, annexes: reviewed };
  });
}

function reviewAnnex(
  annex: Annex,
  snapshot: SheetSnapshot,
  seen: Map<string, number>,
  options: ReviewOptions,
): AnnexReview {
  const { profile = {}, ignored = [], sheets, otherAnnexes = [] } = options;
  const worked = workOutRows(annex, profile);
  const assessments = assessAnnex(annex, profile, worked);
  const counts = countStatuses(annex.indicators, assessments);
  const context = { annex, snapshot, worked, assessments, counts, profile, otherAnnexes };
  const found = numberRepeats(checkAnnex(context), seen);
  return { annex, worked, assessments, counts, findings: markIgnored(found, ignored, sheets) };
}
