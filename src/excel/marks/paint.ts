import type { Failure, Result } from "../../app/failure";
import type { Highlight } from "../../core/summary/marks/highlights";
import type { ExcelRunner } from "../run-excel";
import { askHighlights, readOwnHighlights, type OwnHighlight } from "./own-highlights";
import { queueHighlights } from "./queue-highlights";

export type Target = { readonly sheet: string; readonly sheetId: string };

/** One batch. Where Excel stops in the middle of it, all of ours go: a mark half made may stand above the user's. */
export async function paint(
  runner: ExcelRunner,
  target: Target,
  own: readonly OwnHighlight[],
  wanted: readonly Highlight[],
): Promise<Result<void>> {
  const painted = await write(runner, target, own, wanted);
  if (painted.ok || isBeforeAnything(painted.failure)) return painted;
  const left = await readAgain(runner, target);
  if (left.ok && !isSame(left.value, own)) await write(runner, target, left.value, []);
  return painted;
}

function write(
  runner: ExcelRunner,
  { sheet, sheetId }: Target,
  own: readonly OwnHighlight[],
  wanted: readonly Highlight[],
): Promise<Result<void>> {
  return runner.write(async (context) => {
    queueHighlights(context.workbook.worksheets.getItem(sheetId), own, wanted);
    await context.sync();
  }, sheet);
}

/** Also where asking again would only wait once more. */
function isBeforeAnything({ kind }: Failure): boolean {
  return kind === "editing-a-cell" || kind === "not-responding";
}

async function readAgain(
  runner: ExcelRunner,
  { sheet, sheetId }: Target,
): Promise<Result<readonly OwnHighlight[]>> {
  return runner.read(async (context) => {
    const formats = askHighlights(context.workbook.worksheets.getItem(sheetId));
    await context.sync();
    return readOwnHighlights(context, formats);
  }, sheet);
}

function isSame(now: readonly OwnHighlight[], before: readonly OwnHighlight[]): boolean {
  const ids = new Set(before.map(({ id }) => id));
  return now.length === before.length && now.every(({ id }) => ids.has(id));
}
