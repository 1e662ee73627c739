import type { ReviewSheetWords } from "../../core/summary/unit-sheet/review-words";

/** What the review sheet says of its own; findings speak for themselves. */
export type ReviewSheetSentences = Omit<
  ReviewSheetWords,
  "severities" | "say" | "proposal" | "stateNote"
> & {
  readonly change: (was: string, becomes: string) => string;
  readonly empty: string;
};
