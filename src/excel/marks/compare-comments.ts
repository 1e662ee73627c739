import { formatPosition, type CellPosition } from "../../core/sheet/address";
import { isSameComment, type PlannedComment } from "../../core/summary/marks/comments";
import type { CommentThere } from "./own-comments";

export type CommentChanges = {
  /** Ids. */
  readonly obsolete: readonly string[];
  readonly added: readonly PlannedComment[];
  readonly answered: readonly CellPosition[];
  readonly taken: readonly CellPosition[];
};

/**
 * What leads from the comments there to the wanted ones. People's words are never touched: a
 * comment that somebody answered stays even where its finding is gone, for a thread goes as a whole.
 */
export function compareComments(
  there: readonly CommentThere[],
  wanted: readonly PlannedComment[],
): CommentChanges {
  const planned = new Map(wanted.map((comment) => [formatPosition(comment.at), comment]));
  const obsolete: string[] = [];
  const answered: CellPosition[] = [];
  const taken: CellPosition[] = [];
  for (const { id, at, content, isOwn, isAnswered } of there) {
    const plan = planned.get(formatPosition(at));
    if (isOwn && plan !== undefined && isSameComment(plan.text, content)) {
      planned.delete(formatPosition(at));
    } else if (isOwn && !isAnswered) {
      obsolete.push(id);
    } else if (isOwn) {
      answered.push(at);
      planned.delete(formatPosition(at));
    } else if (plan !== undefined) {
      taken.push(at);
      planned.delete(formatPosition(at));
    }
  }
  return { obsolete, added: [...planned.values()], answered, taken };
}
