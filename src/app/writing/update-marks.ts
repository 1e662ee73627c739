import { done, type Result } from "../failure";
import type { MarksThere } from "../ports/marks";
import { reviewAnew } from "../reviewing/refresh";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import type { Session } from "../session/session";
import { nameFindings, planMarks } from "./plan-marks";

/** Brings the marks of a sheet up to its results, which are read again where they are old; gives the findings told. */
export async function updateMarks(
  session: Session,
  reviewed: ReviewedSheet,
  kinds: MarksThere,
  isOld: boolean,
): Promise<Result<string>> {
  const { ports, store } = session;
  const current = isOld ? await reviewAnew(session, reviewed.review.sheet) : done(reviewed);
  if (!current.ok) return current;
  const words = await ports.words.comments(store.state().preferences.summaryLanguage);
  const brought = await ports.marks.write(planMarks(current.value, kinds, words));
  return brought.ok ? done(nameFindings(reviewed)) : brought;
}
