import type { AnnexReview } from "../../core/review";
import type { Assessment, Status } from "../../core/progress/assessment";
import type { Counts } from "../../core/summary/counts";

/** Whose word the counts are: the status column's, our own reckoning's, or nobody's yet. */
export type Basis = "declared" | "computed" | "targets-only";

export type CountLine = {
  readonly status: Status;
  readonly count: number;
  /** Keys of the indicators behind the number. */
  readonly keys: readonly string[];
};

export type CountsDescription = {
  readonly basis: Basis;
  readonly total: number;
  /** They add up to the total. */
  readonly parts: readonly CountLine[];
  /** Stand apart from the total. */
  readonly apart: readonly CountLine[];
  /** Years of the figures that computed statuses rest on, ascending. */
  readonly years: readonly number[];
  readonly onBoundary: number;
  readonly onEstimate: number;
};

const PARTS = [
  ["completed", "completed"],
  ["in-progress", "inProgress"],
  ["not-started", "notStarted"],
  ["missed", "missed"],
  ["unmeasured", "unmeasured"],
] as const satisfies readonly (readonly [Status, keyof Counts])[];

const APART = [
  ["other-level", "otherLevel"],
  ["not-applicable", "notApplicable"],
] as const satisfies readonly (readonly [Status, keyof Counts])[];

/** Completed and in progress are always told, the rest only where there is something to tell. */
const ALWAYS: readonly Status[] = ["completed", "in-progress"];

export function describeCounts(reviewed: AnnexReview): CountsDescription {
  const { annex, counts, assessments } = reviewed;
  const lines = (pairs: typeof PARTS | typeof APART): CountLine[] =>
    pairs
      .filter(([status, field]) => counts[field] > 0 || ALWAYS.includes(status))
      .map(([status, field]) => ({ status, count: counts[field], keys: keysOf(reviewed, status) }));
  const counted = annex.indicators
    .filter(({ parent }) => parent === undefined)
    .map(({ key }) => assessments.get(key))
    .filter((one): one is Assessment => one !== undefined);
  const years = new Set(
    counted
      .filter(({ status }) => status !== "other-level" && status !== "not-applicable")
      .map(({ latest }) => latest?.year)
      .filter((year) => year !== undefined),
  );
  return {
    basis: basisOf(reviewed),
    total: counts.total,
    parts: lines(PARTS),
    apart: lines(APART),
    years: [...years].sort((one, other) => one - other),
    onBoundary: counted.filter(({ onBoundary }) => onBoundary === true).length,
    onEstimate: counted.filter(({ basis }) => basis === "estimate").length,
  };
}

function basisOf({ annex }: AnnexReview): Basis {
  if (annex.reports === "targets-only") return "targets-only";
  return annex.columns.some(({ role }) => role === "status") ? "declared" : "computed";
}

function keysOf({ annex, assessments }: AnnexReview, status: Status): readonly string[] {
  return annex.indicators
    .filter(({ parent }) => parent === undefined)
    .map(({ key }) => key)
    .filter((key) => (assessments.get(key)?.status ?? "unmeasured") === status);
}
