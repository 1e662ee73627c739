import type { CellPosition } from "../../core/sheet/address";
import { isOwnComment } from "../../core/summary/marks/comments";

export type CommentThere = {
  readonly id: string;
  readonly at: CellPosition;
  readonly content: string;
  readonly isOwn: boolean;
  readonly isAnswered: boolean;
};

const BLOCK = 400;

/** Every comment thread of the sheet; notes of the old kind are not among them. */
export function askComments(sheet: Excel.Worksheet): Excel.CommentCollection {
  const { comments } = sheet;
  comments.load("items/id, items/content");
  return comments;
}

export function holdsOwnComment({ items }: Excel.CommentCollection): boolean {
  return items.some(({ content }) => isOwnComment(content));
}

/** Where each comment stands, and which of ours somebody has answered. */
export async function readComments(
  context: Excel.RequestContext,
  { items }: Excel.CommentCollection,
): Promise<readonly CommentThere[]> {
  const comments: CommentThere[] = [];
  for (let start = 0; start < items.length; start += BLOCK) {
    comments.push(...(await ask(context, items.slice(start, start + BLOCK))));
  }
  return comments;
}

async function ask(
  context: Excel.RequestContext,
  comments: readonly Excel.Comment[],
): Promise<readonly CommentThere[]> {
  const asked = comments.map((comment) => {
    const cell = comment.getLocation();
    cell.load("rowIndex, columnIndex");
    const isOwn = isOwnComment(comment.content);
    return { comment, cell, isOwn, replies: isOwn ? comment.replies.getCount() : undefined };
  });
  await context.sync();
  return asked.map(({ comment: { id, content }, cell, isOwn, replies }) => ({
    id,
    at: { row: cell.rowIndex, column: cell.columnIndex },
    content,
    isOwn,
    isAnswered: replies !== undefined && replies.value > 0,
  }));
}
