import { done, failed, type Failure, type Result } from "../../app/failure";
import type { WrittenMarks, WantedMarks } from "../../app/ports/marks";
import type { ExcelRunner } from "../run-excel";
import { askComments, readComments, type CommentThere } from "./own-comments";
import { askHighlights, readOwnHighlights, type OwnHighlight } from "./own-highlights";
import { paint } from "./paint";
import { isHighlighted } from "./same-highlights";
import { settleComments } from "./settle-comments";
import { addComments, deleteComments } from "./write-comments";

/** Looks first, then writes what differs: the highlights in one batch, comments in blocks. */
export async function bringMarks(
  runner: ExcelRunner,
  wanted: WantedMarks,
): Promise<Result<WrittenMarks>> {
  const { sheet, highlights } = wanted;
  const looked = await runner.read((context) => look(context, wanted), sheet);
  if (!looked.ok) return looked;
  if (looked.value === undefined) return failed({ kind: "sheet-missing", sheet });
  const { sheetId, own, comments } = looked.value;
  const repaints = highlights !== undefined && !isHighlighted(own, highlights);
  const { obsolete, added, answered, taken } = settleComments(comments, wanted.comments ?? []);
  const recomments = obsolete.length + added.length > 0;
  const obstacle = obstacleTo(sheet, looked.value, { repaints, recomments });
  if (obstacle !== undefined) return failed(obstacle);
  const target = { sheet, sheetId };
  if (repaints) {
    const painted = await paint(runner, target, own, highlights);
    if (!painted.ok) return painted;
  }
  const deleted = await deleteComments(runner, target, obsolete);
  if (!deleted.ok) return deleted;
  const refused = await addComments(runner, target, added);
  if (!refused.ok) return refused;
  return done({ answered, taken: [...taken, ...refused.value] });
}

type SheetLook = {
  readonly sheetId: string;
  readonly isReadOnly: boolean;
  readonly mayFormat: boolean;
  readonly mayComment: boolean;
  readonly own: readonly OwnHighlight[];
  readonly comments: readonly CommentThere[];
};

/** undefined: the sheet is gone. */
async function look(
  context: Excel.RequestContext,
  wanted: WantedMarks,
): Promise<SheetLook | undefined> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItemOrNullObject(wanted.sheet);
  sheet.load("id");
  sheet.protection.load("protected, options");
  const formats = wanted.highlights === undefined ? undefined : askHighlights(sheet);
  const comments = wanted.comments === undefined ? undefined : askComments(sheet);
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const { protected: isProtected, options } = sheet.protection;
  return {
    sheetId: sheet.id,
    isReadOnly: workbook.readOnly,
    mayFormat: !isProtected || options.allowFormatCells === true,
    mayComment: !isProtected || options.allowEditObjects === true,
    own: formats === undefined ? [] : await readOwnHighlights(context, formats),
    comments: comments === undefined ? [] : await readComments(context, comments),
  };
}

function obstacleTo(
  sheet: string,
  { isReadOnly, mayFormat, mayComment }: SheetLook,
  { repaints, recomments }: { readonly repaints: boolean; readonly recomments: boolean },
): Failure | undefined {
  if (!repaints && !recomments) return undefined;
  if (isReadOnly) return { kind: "workbook-read-only" };
  const isForbidden = (repaints && !mayFormat) || (recomments && !mayComment);
  return isForbidden ? { kind: "sheet-protected", sheet } : undefined;
}
