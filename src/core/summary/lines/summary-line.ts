import type { SummaryLineKind } from "../../model/declared-line";
import type { Level } from "../../model/level";
import { thingsOf, type Things } from "../../recognise/caption/things-of";
import type { Assessment, Status } from "../../model/assessment";
import { COUNT_OF_LINE } from "../../model/counts";
import type { AssessedAnnex } from "../../model/annex-review";

/**
 * What the statuses rest on: the annex's own words, its words about one year's target ("đạt kế hoạch
 * năm 2023"), or goal and figures. The wording must never pass one for the other.
 */
export type SummaryBasis =
  | { readonly of: "declared"; readonly date?: string }
  | { readonly of: "declared-for-year"; readonly year: number }
  | {
      readonly of: "computed";
      /** Goal years; more than one where sections differ. */
      readonly horizons: readonly number[];
      /** Years of the results used, first and last. */
      readonly years: readonly number[];
      /** How many of the judged rows rest on an estimate. */
      readonly estimates: number;
    };

/** One line of the summary as data; worded in strings/. */
export type SummaryLine = {
  readonly kind: SummaryLineKind | "on-boundary" | "targets-only";
  readonly count: number;
  readonly basis: SummaryBasis;
  /** The indicators meant, where a reader will ask which. */
  readonly keys: readonly string[];
  readonly levels: readonly Level[];
  /** Tasks are counted as "nhiệm vụ". */
  readonly things: Things;
};

export type SummaryOptions = {
  /** ISO date; default: the annex's own. */
  readonly asOf?: string;
};

/** Said only where there is something to say; the first three are always said. */
const FURTHER: readonly Exclude<Status, "completed" | "in-progress">[] = [
  "not-started",
  "missed",
  "unmeasured",
  "other-level",
  "not-applicable",
];

/** The lines of an annex's summary, in their order. */
export function planSummaryLines(
  reviewed: AssessedAnnex,
  options: SummaryOptions = {},
): readonly SummaryLine[] {
  const targetsOnly = reviewed.annex.reports === "targets-only";
  return planEveryLine(reviewed, options).filter(({ kind, count }) => {
    if (kind === "total") return true;
    if (kind === "targets-only") return targetsOnly;
    if (kind === "completed" || kind === "in-progress") return !targetsOnly;
    const aside = kind === "other-level" || kind === "not-applicable";
    return count > 0 && (aside || !targetsOnly);
  });
}

/** Every kind of line, with 0 where there is nothing to say: an old line on the sheet may need it. */
export function planEveryLine(
  reviewed: AssessedAnnex,
  options: SummaryOptions = {},
): readonly SummaryLine[] {
  const { annex, counts, assessments } = reviewed;
  const counted = annex.indicators.flatMap(({ key, parent }) =>
    parent === undefined ? (assessments.get(key) ?? []) : [],
  );
  const basis = basisOf(reviewed, counted, options);
  const things = thingsOf(annex);
  const line = (
    kind: SummaryLine["kind"],
    count: number,
    meant: readonly Assessment[],
  ): SummaryLine => ({
    kind,
    count,
    basis,
    keys: meant.map(({ key }) => key),
    levels: kind === "other-level" ? levelsIn(meant) : [],
    things,
  });
  const onBoundary = counted.filter(
    ({ status, basis: from, onBoundary: met }) =>
      status === "completed" && from !== "declared" && met === true,
  );
  return [
    line("total", counts.total, []),
    line("targets-only", counts.total, []),
    line("completed", counts.completed, []),
    line("in-progress", counts.inProgress, []),
    ...FURTHER.map((kind) =>
      line(
        kind,
        counts[COUNT_OF_LINE[kind]],
        counted.filter(({ status }) => status === kind),
      ),
    ),
    line("on-boundary", onBoundary.length, onBoundary),
  ];
}

function levelsIn(assessments: readonly Assessment[]): readonly Level[] {
  const named = assessments.flatMap(({ aside }) => aside?.level ?? []);
  return [...new Set(named)];
}

function basisOf(
  { annex }: AssessedAnnex,
  counted: readonly Assessment[],
  { asOf = annex.asOf }: SummaryOptions,
): SummaryBasis {
  if (annex.columns.some(({ role }) => role === "status")) {
    for (const { reasoning } of counted) {
      if (reasoning.says === "declared-for-year") {
        return { of: "declared-for-year", year: reasoning.values.year };
      }
    }
    return { of: "declared", ...(asOf === undefined ? {} : { date: asOf }) };
  }
  const judged = counted.filter(({ basis }) => basis !== undefined);
  const years = judged.flatMap(({ latest }) => latest?.year ?? []).sort((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  return {
    of: "computed",
    horizons: horizonsOf(annex, judged),
    years:
      first === undefined || last === undefined ? [] : first === last ? [first] : [first, last],
    estimates: judged.filter(({ basis }) => basis === "estimate").length,
  };
}

function horizonsOf(
  { horizon }: AssessedAnnex["annex"],
  counted: readonly Assessment[],
): readonly number[] {
  const horizons = counted.map((assessment) => assessment.horizon ?? horizon);
  return horizons.length === 0 ? [horizon] : [...new Set(horizons)].sort((a, b) => a - b);
}
