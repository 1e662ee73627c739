import type { SummaryBasis } from "../lines/summary-line";
import type { AssessedAnnex } from "../../model/annex-review";

/** Whose word the statuses of an annex are; nobody's where there are no results. */
export type SheetBasis = SummaryBasis["of"] | "targets-only";

export function sheetBasis({ annex, assessments }: AssessedAnnex): SheetBasis {
  if (annex.reports === "targets-only") return "targets-only";
  if (!annex.columns.some(({ role }) => role === "status")) return "computed";
  const forYear = [...assessments.values()].some(
    ({ reasoning }) => reasoning.says === "declared-for-year",
  );
  return forYear ? "declared-for-year" : "declared";
}
