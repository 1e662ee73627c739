import type { SessionState } from "../session/state";
import type { ReviewedSheet } from "./review-one-sheet";

/** Of new results those of the sheet that was shown, else the first. */
export function sheetToShow(
  { reviewed }: SessionState,
  results: readonly ReviewedSheet[],
): ReviewedSheet | undefined {
  return results.find(({ review }) => review.sheet === reviewed?.review.sheet) ?? results[0];
}
