import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import { PAGE, type SessionState } from "./state";

export function replaceIn(
  book: SessionState["book"],
  reviewed: SessionState["reviewed"] | undefined,
): SessionState["book"] {
  if (reviewed === null || reviewed === undefined) return book;
  return book.map((one) => (one.review.sheet === reviewed.review.sheet ? reviewed : one));
}

/** New results replace the old ones; what was chosen stays chosen where it still exists. */
export function show(state: SessionState, reviewed: ReviewedSheet): SessionState {
  const { annexes } = reviewed.review;
  const sameSheet = state.reviewed?.review.sheet === reviewed.review.sheet;
  const first = annexes.findIndex(({ annex }) => annex.certain);
  const annexIndex =
    sameSheet && state.annexIndex < annexes.length ? state.annexIndex : Math.max(first, 0);
  const findings = annexes[annexIndex]?.findings ?? [];
  return {
    ...state,
    reviewed,
    outdated: false,
    annexIndex,
    limit: sameSheet ? state.limit : PAGE,
    chartIndicator: sameSheet ? state.chartIndicator : "",
    current: findings.some(({ id }) => id === state.current) ? state.current : null,
  };
}
