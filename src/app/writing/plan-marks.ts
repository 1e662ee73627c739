import { known } from "../../core/model/known";
import type { Finding } from "../../core/model/finding";
import { planComments, type CommentWords } from "../../core/summary/marks/comments";
import { planHighlights } from "../../core/summary/marks/highlights";
import type { MarksThere, WantedMarks } from "../ports/marks";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";

/** What a review wants to see on its sheet; kinds that are not asked for are left as they are. */
export function planMarks(
  reviewed: ReviewedSheet,
  kinds: MarksThere,
  words: CommentWords,
): WantedMarks {
  const { sheet } = reviewed.review;
  const { merges } = reviewed.snapshot;
  const findings = findingsToMark(reviewed);
  return {
    sheet,
    ...known({
      highlights: kinds.highlights ? planHighlights(sheet, findings, merges) : undefined,
      comments: kinds.comments ? planComments(sheet, findings, words, merges) : undefined,
    }),
  };
}

/** A table that may be none is marked only where there is no other. */
export function findingsToMark({ review }: ReviewedSheet): readonly Finding[] {
  const certain = review.annexes.filter(({ annex }) => annex.certain);
  const marked = certain.length > 0 ? certain : review.annexes;
  return marked.flatMap(({ findings }) => findings).filter(({ ignored }) => ignored === undefined);
}

/** Two reviews with the same text are marked alike: findings keep their id when rows move, as marks do. */
export function nameFindings(reviewed: ReviewedSheet): string {
  return findingsToMark(reviewed)
    .map(({ id, severity }) => `${severity} ${id}`)
    .join("\n");
}

/** How many cells a kind of marks would be on. */
export function countCells(
  { highlights = [], comments = [] }: WantedMarks,
  kind: keyof MarksThere,
) {
  if (kind === "comments") return comments.length;
  const areas = highlights.flatMap((highlight) => highlight.areas);
  return areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}
