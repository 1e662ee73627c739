import { done, failed, type Failure, type Result } from "../../app/failure";
import { formatPosition, type CellPosition } from "../../core/sheet/address";
import type { PlannedComment } from "../../core/summary/marks/comments";
import type { ExcelRunner } from "../run-excel";
import { writeAndSettle } from "../write/write-and-settle";
import { askComments, readComments, type CommentThere } from "./own-comments";
import type { Target } from "./write-highlights";

const BLOCK = 200;
/** So many cells in a row that take no comment: then it is not the cells. */
const MOST_REFUSALS = 10;
/** All cells, and at least so many: this workbook takes no comments at all, as the old .xls kind may not. */
const NOT_BY_CHANCE = 3;

export async function deleteComments(
  runner: ExcelRunner,
  target: Target,
  ids: readonly string[],
): Promise<Result<void>> {
  for (let start = 0; start < ids.length; start += BLOCK) {
    const block = new Set(ids.slice(start, start + BLOCK));
    const deleted = await writeBlock(runner, target, {
      queue: (sheet) => {
        for (const id of block) sheet.comments.getItem(id).delete();
      },
      settle: (failure, there) =>
        there.some(({ id }) => block.has(id)) ? failed(failure) : done(undefined),
    });
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
    if (!added.ok) return added;
    if (added.value === undefined) {
      left = left.slice(BLOCK);
      refusals = 0;
      continue;
    }
    const { missing, failure } = added.value;
    const [culprit, ...others] = missing;
    if (refusals === MOST_REFUSALS) return failed(failure);
    refused.push(culprit.at);
    if (refused.length === wanted.length && refused.length >= NOT_BY_CHANCE) {
      return failed(failure);
    }
    refusals = missing.length < block.length ? 0 : refusals + 1;
    left = [...others, ...left.slice(BLOCK)];
  }
  return done(refused);
}

/** Excel stops at the first that it refuses; what stands before it is written. */
type Refusal = {
  readonly missing: readonly [PlannedComment, ...PlannedComment[]];
  readonly failure: Failure;
};

function addBlock(
  runner: ExcelRunner,
  target: Target,
  block: readonly PlannedComment[],
): Promise<Result<Refusal | undefined>> {
  return writeBlock(runner, target, {
    queue: (sheet, { comments }) => {
      for (const { at, text } of block) comments.add(sheet.getCell(at.row, at.column), text);
    },
    settle: (failure, there) => {
      const taken = new Set(there.map(({ at }) => formatPosition(at)));
      const [culprit, ...others] = block.filter(({ at }) => !taken.has(formatPosition(at)));
      if (culprit === undefined) return done(undefined);
      return isAboutCell(failure)
        ? done({ missing: [culprit, ...others], failure })
        : failed(failure);
    },
  });
}

/** A note of the old kind takes the cell, and no Excel before 2025 tells us of notes. */
function isAboutCell(failure: Failure): boolean {
  return failure.kind === "host-refused";
}

type CommentBlock<Settled> = {
  readonly queue: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;
  readonly settle: (failure: Failure, there: readonly CommentThere[]) => Result<Settled>;
};

function writeBlock<Settled>(
  runner: ExcelRunner,
  { sheet, sheetId }: Target,
  { queue, settle }: CommentBlock<Settled>,
): Promise<Result<Settled | undefined>> {
  return writeAndSettle(runner, {
    sheet,
    write: async (context) => {
      queue(context.workbook.worksheets.getItem(sheetId), context.workbook);
      await context.sync();
      return undefined;
    },
    seeAgain: async (context) => {
      const comments = askComments(context.workbook.worksheets.getItem(sheetId));
      await context.sync();
      return readComments(context, comments);
    },
    settle: (failure, there) => (there.ok ? settle(failure, there.value) : failed(failure)),
  });
}
