import { done, type Result } from "../../app/failure";
import type { Change, SeenSheet, WrittenChange } from "../../app/ports/workbook";
import type { ChangeLog } from "../change-log";
import type { ExcelRunner } from "../run-excel";
import { carryOut, type ReadBack } from "./carry-out";
import { planChange } from "./plan-change";
import { readBackOf } from "./read-back";
import { placesNow, seeChange, type SeenChange } from "./see-change";
import { seeLocks } from "./see-locks";
import { idOf, isSighted, type SightedSheet } from "./sighted-sheet";
import { splitEdits, writeInBlocks } from "./write-in-blocks";

/** One round trip where all cells were seen with what writing must know; else they are seen first. */
export async function writeChange(
  runner: ExcelRunner,
  log: ChangeLog,
  change: Change,
  seen?: SeenSheet,
): Promise<Result<WrittenChange>> {
  return seen !== undefined && isSighted(seen) && tellsAll(seen, change)
    ? writeSeen(runner, log, change, seen)
    : writeUnseen(runner, change);
}

function tellsAll({ cells }: SightedSheet, change: Change): boolean {
  if (change.sparesMixedFormats === true) return false;
  return placesNow(change).every((place) => cells.cellAt(place) !== undefined);
}

async function writeSeen(
  runner: ExcelRunner,
  log: ChangeLog,
  change: Change,
  seen: SightedSheet,
): Promise<Result<WrittenChange>> {
  const cells = await seeLocks(runner, seen.cells, placesNow(change));
  if (!cells.ok) return cells;
  const mark = log.markNow(idOf(seen));
  const readBack = readBackOf(seen, change.insertion);
  const written = await planAndWrite(runner, change, { cells: cells.value }, readBack);
  if (written.ok && written.value.after !== undefined) log.adopt(written.value.after, mark);
  return written;
}

async function writeUnseen(runner: ExcelRunner, change: Change): Promise<Result<WrittenChange>> {
  if (change.edits.length === 0) return done({ written: [], stale: [], refused: [] });
  const [first = [], ...others] = splitEdits(change.edits);
  const { sparesMixedFormats = false } = change;
  const blocks = [
    { ...change, edits: first },
    ...others.map((edits) => ({ edits, sparesMixedFormats })),
  ];
  return writeInBlocks(blocks, async (block) => {
    const seen = await seeChange(runner, block);
    return seen.ok ? planAndWrite(runner, block, seen.value) : seen;
  });
}

async function planAndWrite(
  runner: ExcelRunner,
  change: Change,
  seen: SeenChange,
  readBack?: ReadBack,
): Promise<Result<WrittenChange>> {
  const plan = planChange(change, seen);
  return plan.ok ? carryOut(runner, plan.value, readBack) : plan;
}
