import { done, failed, type Result } from "../../app/failure";
import { splitMerges } from "../../core/sheet/following/fit-extent";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { createChangeLog, type ChangeLog } from "../change-log";
import { measureSheet, type SheetExtent } from "./measure-sheet";
import { readBlock, type Block } from "./read-block";
import type { ExcelRunner } from "../run-excel";

/** Excel's own limit for one read, and what a pane can hold in memory. */
const READABLE_CELLS = 5_000_000;
/** A usual annex fits into one block, also in the 5 MB of an answer on the web. */
export const CELLS_PER_BLOCK = 100_000;
const LEAST_ROWS = 200;
/** About 120 bytes of answer for each cell: above this the fonts are asked by column. */
export const CELLS_WITH_FONTS = 10_000;

/** Two round trips for a usual sheet: how large it is, then all of it. */
export async function readSheet(
  runner: ExcelRunner,
  sheet?: string,
  log: ChangeLog = createChangeLog(),
): Promise<Result<SheetSnapshot>> {
  const measured = await measureSheet(runner, sheet);
  if (!measured.ok) return measured;
  const extent = measured.value;
  if (extent.isOwn) return failed({ kind: "own-sheet", sheet: extent.name });
  return readExtent(runner, extent, log);
}

/** One that we wrote. */
export async function readOwnSheet(
  runner: ExcelRunner,
  sheet: string,
): Promise<Result<SheetSnapshot>> {
  const measured = await measureSheet(runner, sheet);
  return measured.ok ? readExtent(runner, measured.value, createChangeLog()) : measured;
}

async function readExtent(
  runner: ExcelRunner,
  extent: SheetExtent,
  log: ChangeLog,
): Promise<Result<SheetSnapshot>> {
  if (extent.rowCount * extent.columnCount > READABLE_CELLS) return failed(tooLarge(extent));
  const mark = log.markNow(extent.id);
  const blocks = await readBlocks(runner, extent);
  if (!blocks.ok) return blocks;
  const snapshot = joinBlocks(extent, blocks.value);
  log.adopt(snapshot, mark);
  return done(snapshot);
}

function tooLarge({ rowCount, columnCount }: SheetExtent) {
  return { kind: "too-large", rows: rowCount, columns: columnCount } as const;
}

async function readBlocks(
  runner: ExcelRunner,
  extent: SheetExtent,
): Promise<Result<readonly Block[]>> {
  const { name, rowCount, columnCount } = extent;
  const withCellFonts = rowCount * columnCount <= CELLS_WITH_FONTS;
  const blocks: Block[] = [];
  let size = Math.max(LEAST_ROWS, Math.floor(CELLS_PER_BLOCK / Math.max(1, columnCount)));
  for (let row = 0; row < rowCount;) {
    const request = { extent, row, rowCount: Math.min(size, rowCount - row), withCellFonts };
    const block = await runner.read((context) => readBlock(context, request), name);
    if (block.ok && block.value !== undefined) {
      blocks.push(block.value);
      row += request.rowCount;
    } else if (!block.ok && block.failure.kind !== "too-large") return block;
    else if (size <= LEAST_ROWS) return failed(tooLarge(extent));
    else size = Math.max(LEAST_ROWS, Math.floor(request.rowCount / 2));
  }
  return done(blocks);
}

export function joinBlocks(
  extent: Pick<SheetExtent, "name" | "rowCount" | "columnCount">,
  blocks: readonly Block[],
): SheetSnapshot {
  const { columnFonts, merges = [], hiddenColumns = [] } = blocks[0]?.surroundings ?? {};
  // All rows share one line of fonts.
  const fontNames =
    columnFonts === undefined
      ? blocks.flatMap((block) => block.fontNames ?? [])
      : Array.from({ length: extent.rowCount }, () => columnFonts);
  return {
    sheet: extent.name,
    origin: { row: 0, column: 0 },
    rowCount: extent.rowCount,
    columnCount: extent.columnCount,
    values: blocks.flatMap(({ values }) => values),
    texts: blocks.flatMap(({ texts }) => texts),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
    fontNames,
    ...(columnFonts === undefined ? { bold: blocks.flatMap(({ bold }) => bold ?? []) } : {}),
    ...splitMerges(merges, extent),
    hiddenRows: blocks.flatMap(({ hiddenRows }) => hiddenRows),
    hiddenColumns,
    mixedFormats: blocks.flatMap(({ mixedFormats }) => mixedFormats),
  };
}
