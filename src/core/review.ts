import type { AnnexWeights } from "./recognise/judging/weigh-annex";
import type { AnnexReview, Review } from "./model/annex-review";
import type { Annex } from "./model/annex";
import { recognise } from "./recognise/recognise";
import { workOutRows } from "./assess/work-out-rows";
import { assessAnnex } from "./assess/assess-annex";
import { checkAnnex } from "./rules/check";
import { numberRepeats } from "./rules/identity";
import { markIgnored } from "./rules/ignoring";
import type { ColumnMapping, IgnoredFinding, Profile } from "./model/profile";
import type { Answer, QuestionOption } from "./model/question";
import type { OpenQuestion } from "./asking/open-questions";
import type { Area } from "./sheet/address";
import { askAndWithhold } from "./asking/ask-and-withhold";
import { teachWords } from "./asking/teach-words";
import type { Weights } from "./recognise/weighing/read-weights";
import { capTexts } from "./sheet/cap-texts";
import type { SheetSnapshot } from "./sheet/snapshot";
import { countStatuses } from "./assess/count-statuses";

export type ReviewOptions = {
  readonly profile?: Profile;
  /** What somebody has told about readings that were not sure. */
  readonly answers?: readonly Answer[];
  readonly mappings?: readonly ColumnMapping[];
  /** What the reading of columns has learned; another learning where one is tried. */
  readonly weights?: Weights;
  /** The same for the judging of tables. */
  readonly annexWeights?: AnnexWeights;
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
  const read = snapshots.map(capTexts).map((snapshot) => {
    const own = ownOptions(options, snapshot);
    return { snapshot, own, annexes: recognise(snapshot, own) };
  });
  const every = [...(options.otherAnnexes ?? []), ...read.flatMap(({ annexes }) => annexes)];
  const certain = every.filter((annex) => annex.certain);
  return read.map(({ snapshot, own, annexes }) => {
    const seen = new Map<string, number>();
    const reviewed = annexes.map((annex) => {
      const otherAnnexes = certain.filter((other) => other !== annex);
      const context = { ...own, otherAnnexes };
      const found = reviewAnnex(annex, snapshot, context);
      const asked = askAndWithhold(found, (question, option) =>
        reviewUnder(annex, snapshot, context, question, option),
      );
      const findings = numberRepeats(asked.findings, seen);
      return { ...asked, findings: markIgnored(findings, options.ignored ?? [], options.sheets) };
    });
    return { sheet: snapshot.sheet, annexes: reviewed };
  });
}

/** An answer may be about one sheet only. */
function ownOptions(options: ReviewOptions, { sheet }: SheetSnapshot): ReviewOptions {
  const answers = (options.answers ?? []).filter(
    (answer) => answer.sheet === undefined || answer.sheet === sheet,
  );
  return { ...options, answers };
}

function reviewAnnex(
  annex: Annex,
  snapshot: SheetSnapshot,
  { profile: given = {}, answers = [], otherAnnexes = [] }: ReviewOptions,
): AnnexReview {
  const profile = teachWords(given, answers);
  const worked = workOutRows(annex, profile);
  const assessments = assessAnnex(annex, profile, worked);
  const counts = countStatuses(annex.indicators, assessments);
  const context = { annex, snapshot, worked, assessments, counts, profile, otherAnnexes };
  return { annex, worked, assessments, counts, findings: checkAnnex(context), questions: [] };
}

/** The same annex with one more answer; undefined where it would be none. */
function reviewUnder(
  annex: Annex,
  snapshot: SheetSnapshot,
  options: ReviewOptions,
  { about, id }: OpenQuestion,
  option: QuestionOption,
): AnnexReview | undefined {
  if (about === "annex") return undefined;
  const under = { ...options, answers: [{ id, option }, ...(options.answers ?? [])] };
  // A word changes no reading of the table; its place tells the annex among the others of the sheet.
  const other =
    about === "status-word"
      ? annex
      : recognise(snapshot, under).find(({ area }) => isSamePlace(area, annex.area));
  return other === undefined ? undefined : reviewAnnex(other, snapshot, under);
}

function isSamePlace(one: Area, other: Area): boolean {
  return one.row === other.row && one.column === other.column;
}
