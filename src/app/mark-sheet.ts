import type { Finding } from "../core/rules/finding";
import { planComments, type CommentWords } from "../core/summary/comments";
import { planHighlights } from "../core/summary/highlights";
import type { Result } from "./failure";
import type { BroughtMarks, Marks, MarksThere, WantedMarks } from "./marks";
import type { ReviewedSheet } from "./review-sheet";

export type MarkRequest = {
  readonly reviewed: ReviewedSheet;
  /** Which marks are to be there; the others are left as they are. */
  readonly kinds: MarksThere;
  readonly words: CommentWords;
};

/** Brings the marks of one sheet to what its review says. */
export function markSheet(
  marks: Marks,
  { reviewed, kinds, words }: MarkRequest,
): Promise<Result<BroughtMarks>> {
  const { sheet } = reviewed.review;
  const findings = findingsToMark(reviewed);
  const wanted: WantedMarks = {
    sheet,
    ...(kinds.highlights ? { highlights: planHighlights(sheet, findings) } : {}),
    ...(kinds.comments ? { comments: planComments(sheet, findings, words) } : {}),
  };
  return marks.bring(wanted);
}

/** A table that may be none is marked only where there is no other. */
export function findingsToMark({ review }: ReviewedSheet): readonly Finding[] {
  const certain = review.annexes.filter(({ annex }) => annex.certain);
  const marked = certain.length > 0 ? certain : review.annexes;
  return marked.flatMap(({ findings }) => findings).filter(({ ignored }) => ignored === undefined);
}
