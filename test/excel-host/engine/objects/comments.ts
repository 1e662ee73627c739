import type { CommentModel } from "../../model/decorations";
import type { Sheet } from "../../model/sheet";
import { newId, sheetNamed, type WorkbookModel } from "../../model/workbook";
import { unquote } from "../../model/formula-references";
import { asBoolean, asNumber, asText } from "../arguments";
import { defineClass, type HostClass, type HostObject } from "../host-class";
import { HostProblem } from "../host-problem";
import { rangeClass } from "./range";
import { areaGiven } from "./range-argument";
import { refuseObjects } from "./refuse-formatting";

type Commented = { readonly sheet: Sheet; readonly comment: CommentModel };
/** Of one sheet, or of all. */
type Scope = { readonly workbook: WorkbookModel; readonly sheet?: Sheet };

const commentClass: HostClass<Commented> = defineClass<Commented>("Comment", {
  identity: ({ comment }) => ({ Id: comment.id }),
  read: {
    id: ({ comment }) => comment.id,
    content: ({ comment }) => comment.content,
    resolved: ({ comment }) => comment.resolved,
    authorName: ({ comment }) => comment.author,
  },
  write: {
    content: ({ comment }, value) => {
      comment.content = asText(value);
    },
    resolved: ({ comment }, value) => {
      comment.resolved = asBoolean(value);
    },
  },
  open: { replies: (commented) => repliesClass.of(commented) },
  call: {
    getLocation: ({ sheet, comment }, _args, host) =>
      rangeClass.of(
        host.live.create(sheet, {
          row: comment.row,
          column: comment.column,
          rowCount: 1,
          columnCount: 1,
        }),
      ),
  },
  change: {
    delete: ({ sheet, comment }) => {
      refuseObjects(sheet);
      sheet.comments = sheet.comments.filter(({ id }) => id !== comment.id);
    },
  },
});

const repliesClass: HostClass<Commented> = defineClass<Commented>("CommentReplyCollection", {
  call: { getCount: ({ comment }) => comment.replies?.length ?? 0 },
});

export const commentsClass: HostClass<Scope> = defineClass<Scope>("CommentCollection", {
  items: (scope) => commentsIn(scope).map((commented) => commentClass.of(commented)),
  item: (scope, id) => find(scope, String(id)),
  call: {
    getCount: (scope) => commentsIn(scope).length,
    getItem: (scope, [id]) => find(scope, asText(id)),
    getItemAt: (scope, [index]) => {
      const commented = commentsIn(scope)[asNumber(index)];
      if (commented === undefined) throw new HostProblem("InvalidArgument");
      return commentClass.of(commented);
    },
  },
  change: {
    add: (scope, [cell, content]) => addComment(scope, cell, asText(content)),
  },
});

function addComment(scope: Scope, cell: unknown, content: string): HostObject {
  const sheet = rangeClass.targetOf(cell)?.sheet ?? sheetIn(scope, cell);
  const { row, column, rowCount, columnCount } = areaGiven(cell);
  if (rowCount * columnCount !== 1) throw new HostProblem("InvalidArgument");
  refuseObjects(sheet);
  const isTaken = [...sheet.comments, ...sheet.notes].some(
    (other) => other.row === row && other.column === column,
  );
  // One thread per cell, and none beside a note.
  if (isTaken) throw new HostProblem("InvalidArgument");
  const comment: CommentModel = {
    id: newId(scope.workbook),
    row,
    column,
    content,
    resolved: false,
    author: "Người dùng",
  };
  sheet.comments.push(comment);
  return commentClass.of({ sheet, comment });
}

/** "Sheet1!A1" names its sheet; a sheet's own collection needs no name. */
function sheetIn({ workbook, sheet }: Scope, cell: unknown): Sheet {
  const name = /^(.*)!/.exec(asText(cell))?.[1];
  const found = name === undefined ? sheet : sheetNamed(workbook, unquote(name));
  if (found === undefined) throw new HostProblem("InvalidArgument");
  return found;
}

function commentsIn({ workbook, sheet }: Scope): readonly Commented[] {
  const sheets = sheet === undefined ? workbook.sheets : [sheet];
  return sheets.flatMap((one) => one.comments.map((comment) => ({ sheet: one, comment })));
}

function find(scope: Scope, id: string): HostObject {
  const commented = commentsIn(scope).find(({ comment }) => comment.id === id);
  if (commented === undefined) throw new HostProblem("ItemNotFound");
  return commentClass.of(commented);
}
