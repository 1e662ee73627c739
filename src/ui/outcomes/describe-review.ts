import { countBySeverity } from "../../app/reviewing/count-findings";
import type { Review } from "../../core/model/annex-review";
import type { Wording } from "../wording-for";
import type { Statement } from "./statement";

export function describeReview(
  words: Wording,
  reviews: readonly Review[],
  troubles: readonly string[],
): Statement {
  const annexes = reviews.flatMap((review) => review.annexes);
  const found = countBySeverity(annexes.flatMap(({ findings }) => findings));
  const { outcomes } = words.pane;
  const uncertain = annexes.some(({ annex }) => !annex.certain);
  const clean = found.error + found.warning === 0;
  return {
    tone: troubles.length > 0 || uncertain ? "warning" : clean ? "success" : "info",
    sentences: [
      reviews.length > 1
        ? outcomes.bookReviewed(reviews.length, found)
        : outcomes.reviewed(reviews[0]?.sheet ?? "", found),
      ...(uncertain ? [outcomes.reviewedUncertain] : []),
      ...troubles,
    ],
  };
}
