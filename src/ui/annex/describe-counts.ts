import type { Status } from "../../core/model/assessment";
import type { AnnexReview } from "../../core/model/annex-review";
import {
  planEveryLine,
  planSummaryLines,
  type SummaryBasis,
  type SummaryLine,
} from "../../core/summary/lines/summary-line";

export type CountLine = {
  readonly status: Status;
  readonly count: number;
  /** Keys of the indicators behind the number. */
  readonly keys: readonly string[];
  readonly line: SummaryLine;
};

export type CountsDescription = {
  readonly basis: SummaryBasis;
  readonly targetsOnly: boolean;
  readonly total: number;
  /** They add up to the total; empty where nothing has results yet. */
  readonly parts: readonly CountLine[];
  /** Stand apart from the total. */
  readonly apart: readonly CountLine[];
  readonly onBoundary: number;
  readonly onEstimate: number;
};

const APART: readonly Status[] = ["other-level", "not-applicable"];

/** The same lines that are written to the sheet, taken apart for the pane. */
export function describeCounts(reviewed: AnnexReview): CountsDescription {
  const every = planEveryLine(reviewed);
  const said = new Set(planSummaryLines(reviewed).map(({ kind }) => kind));
  const lines = every.flatMap((line): CountLine[] => {
    const { kind, count } = line;
    if (kind === "total" || kind === "targets-only" || kind === "on-boundary") return [];
    if (!said.has(kind)) return [];
    return [{ status: kind, count, keys: keysOf(reviewed, kind), line }];
  });
  const basis = every[0]?.basis ?? { of: "declared" };
  return {
    basis,
    targetsOnly: reviewed.annex.reports === "targets-only",
    total: reviewed.counts.total,
    parts: lines.filter(({ status }) => !APART.includes(status)),
    apart: lines.filter(({ status }) => APART.includes(status)),
    onBoundary: every.find(({ kind }) => kind === "on-boundary")?.count ?? 0,
    onEstimate: basis.of === "computed" ? basis.estimates : 0,
  };
}

function keysOf({ annex, assessments }: AnnexReview, status: Status): readonly string[] {
  return annex.indicators
    .filter(({ parent }) => parent === undefined)
    .map(({ key }) => key)
    .filter((key) => (assessments.get(key)?.status ?? "unmeasured") === status);
}
