import { failed, type Result } from "../../app/failure";
import type { Highlight } from "../../core/summary/marks/highlights";
import type { ExcelRunner } from "../run-excel";
import { writeAndSettle } from "../write/write-and-settle";
import { askHighlights, readOwnHighlights, type OwnHighlight } from "./own-highlights";
import { queueHighlights } from "./queue-highlights";

export type Target = { readonly sheet: string; readonly sheetId: string };

/** One batch. Where Excel stops in the middle of it, all of ours go: a mark half made may stand above the user's. */
export function writeHighlights(
  runner: ExcelRunner,
  { sheet, sheetId }: Target,
  own: readonly OwnHighlight[],
  wanted: readonly Highlight[],
): Promise<Result<void>> {
  const replace = async (
    context: Excel.RequestContext,
    former: readonly OwnHighlight[],
    next: readonly Highlight[],
  ) => {
    queueHighlights(context.workbook.worksheets.getItem(sheetId), former, next);
    await context.sync();
  };
  return writeAndSettle(runner, {
    sheet,
    write: (context) => replace(context, own, wanted),
    seeAgain: async (context) => {
      const formats = askHighlights(context.workbook.worksheets.getItem(sheetId));
      await context.sync();
      return readOwnHighlights(context, formats);
    },
    settle: async (failure, left) => {
      if (left.ok && !isSame(left.value, own)) {
        await runner.write((context) => replace(context, left.value, []), sheet);
      }
      return failed(failure);
    },
  });
}

function isSame(now: readonly OwnHighlight[], before: readonly OwnHighlight[]): boolean {
  const ids = new Set(before.map(({ id }) => id));
  return now.length === before.length && now.every(({ id }) => ids.has(id));
}
