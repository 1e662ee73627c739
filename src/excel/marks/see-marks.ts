import { done, failed, type Result } from "../../app/failure";
import type { MarksThere, WantedMarks } from "../../app/ports/marks";
import type { ExcelRunner } from "../run-excel";
import { askComments, holdsOwnComment, readComments, type CommentThere } from "./own-comments";
import { askHighlights, readOwnHighlights, type OwnHighlight } from "./own-highlights";

/** The marks of a sheet and what may be done to them; kinds that are not wanted are not asked for. */
export type SeenMarks = {
  readonly sheetId: string;
  readonly isReadOnly: boolean;
  readonly mayFormat: boolean;
  readonly mayComment: boolean;
  readonly own: readonly OwnHighlight[];
  readonly comments: readonly CommentThere[];
};

export async function seeMarks(
  runner: ExcelRunner,
  wanted: WantedMarks,
): Promise<Result<SeenMarks>> {
  const { sheet } = wanted;
  const seen = await runner.read((context) => readMarks(context, wanted), sheet);
  if (!seen.ok) return seen;
  return seen.value === undefined ? failed({ kind: "sheet-missing", sheet }) : done(seen.value);
}

/** undefined: the sheet is gone. */
async function readMarks(
  context: Excel.RequestContext,
  wanted: WantedMarks,
): Promise<SeenMarks | undefined> {
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

/** Which kinds of marks are on each of many sheets. */
export function findMarks(
  runner: ExcelRunner,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, MarksThere>>> {
  return runner.read(async (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      return { name, sheet, formats: askHighlights(sheet), comments: askComments(sheet) };
    });
    await context.sync();
    const found = new Map<string, MarksThere>();
    for (const { name, sheet, formats, comments } of asked) {
      if (sheet.isNullObject) continue;
      const highlights = await readOwnHighlights(context, formats);
      found.set(name, { highlights: highlights.length > 0, comments: holdsOwnComment(comments) });
    }
    return found;
  });
}
