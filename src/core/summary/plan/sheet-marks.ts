import type { SheetPlan } from "./sheet-plan";

/** A hidden name over all that we wrote follows it through renaming, moving, saving and reopening. */
export const SHEET_MARKS: Readonly<Record<SheetPlan["role"], string>> = {
  summary: "_annex_reviewer_summary",
  review: "_annex_reviewer_review",
};
