import { done, type Failure, type Result } from "../../app/failure";
import type { CellPosition } from "../../core/sheet/address";
import type { PlannedComment } from "../../core/summary/marks/comments";
import type { ExcelRunner } from "../run-excel";
import { askComments, readComments } from "./own-comments";
import type { Target } from "./paint";

const BLOCK = 200;
/** So many cells in a row that take no comment: then it is not the cells. */
const MOST_REFUSALS = 10;
/** All cells, and at least so many: this workbook takes no comments at all, as the old .xls kind may not. */
const NOT_BY_CHANCE = 3;

export async function deleteComments(
  runner: ExcelRunner,
  { sheet, sheetId }: Target,
  ids: readonly string[],
): Promise<Result<void>> {
  for (let start = 0; start < ids.length; start += BLOCK) {
    const block = ids.slice(start, start + BLOCK);
    const deleted = await runner.write(async (context) => {
      const { comments } = context.workbook.worksheets.getItem(sheetId);
      for (const id of block) comments.getItem(id).delete();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each block is as large as a request may be
      await context.sync();
    }, sheet);
    if (!deleted.ok) return deleted;
  }
  return done(undefined);
}

/** Returns the cells that take no comment. */
export async function addComments(
  runner: ExcelRunner,
  target: Target,
  wanted: readonly PlannedComment[],
): Promise<Result<readonly CellPosition[]>> {
  const refused: CellPosition[] = [];
  let refusals = 0;
  let left = wanted;
  while (left.length > 0) {
    const block = left.slice(0, BLOCK);
    const added = await addBlock(runner, target, block);
    if (added.ok) {
      left = left.slice(BLOCK);
      refusals = 0;
      continue;
    }
    if (!isAboutCell(added.failure) || refusals === MOST_REFUSALS) return added;
    const missing = await findMissing(runner, target, block);
    if (!missing.ok) return missing;
    const [culprit, ...others] = missing.value;
    if (culprit !== undefined) refused.push(culprit.at);
    if (refused.length === wanted.length && refused.length >= NOT_BY_CHANCE) return added;
    refusals = missing.value.length < block.length ? 0 : refusals + 1;
    left = [...others, ...left.slice(BLOCK)];
  }
  return done(refused);
}

function addBlock(
  runner: ExcelRunner,
  { sheet, sheetId }: Target,
  block: readonly PlannedComment[],
): Promise<Result<void>> {
  return runner.write(async (context) => {
    const target = context.workbook.worksheets.getItem(sheetId);
    for (const { at, text } of block) {
      context.workbook.comments.add(target.getCell(at.row, at.column), text);
    }
    await context.sync();
  }, sheet);
}

/** A note of the old kind takes the cell, and no Excel before 2025 tells us of notes. */
function isAboutCell(failure: Failure): boolean {
  return failure.kind === "host-refused";
}

/** Excel stops at the first that it refuses; what stands before it is written. */
async function findMissing(
  runner: ExcelRunner,
  { sheet, sheetId }: Target,
  block: readonly PlannedComment[],
): Promise<Result<readonly PlannedComment[]>> {
  const read = await runner.read(async (context) => {
    const comments = askComments(context.workbook.worksheets.getItem(sheetId));
    await context.sync();
    return readComments(context, comments);
  }, sheet);
  if (!read.ok) return read;
  const there = new Set(read.value.map(({ at }) => `${String(at.row)} ${String(at.column)}`));
  return done(block.filter(({ at }) => !there.has(`${String(at.row)} ${String(at.column)}`)));
}
