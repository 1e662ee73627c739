import { done, failed, type Failure, type Result } from "../../app/failure";
import type { Change, Receipt } from "../../app/ports/workbook";
import { carryOut } from "./carry-out";
import { lookAtChange, type ChangeLook } from "./look-at-change";
import type { Look } from "./look-at-cells";
import type { ExcelRunner } from "../run-excel";
import { sortEdits } from "./sort-edits";
import { splitEdits, writeInBlocks } from "./write-in-blocks";
import { idsOf, type WritePlan } from "./write-plan";

/** Two round trips: look whether each cell still holds what it must, then write and read back. */
export async function applyChange(runner: ExcelRunner, change: Change): Promise<Result<Receipt>> {
  if (change.edits.length === 0) return done({ written: [], stale: [], refused: [] });
  const [first = [], ...others] = splitEdits(change.edits);
  const { sparesMixedFormats = false } = change;
  const blocks = [
    { ...change, edits: first },
    ...others.map((edits) => ({ edits, sparesMixedFormats })),
  ];
  return writeInBlocks(blocks, (block) => applyBlock(runner, block));
}

async function applyBlock(runner: ExcelRunner, change: Change): Promise<Result<Receipt>> {
  const looked = await lookAtChange(runner, change);
  return looked.ok ? writeChange(runner, change, looked.value) : looked;
}

/** The cells have been looked at: writes those that hold what they must. */
export async function writeChange(
  runner: ExcelRunner,
  change: Change,
  { look, mixed = new Set(), readBack }: ChangeLook & Pick<WritePlan, "readBack">,
): Promise<Result<Receipt>> {
  const obstacle = obstacleTo(change, look);
  if (obstacle !== undefined) return failed(obstacle);
  const { planned, stale, refused } = sortEdits(change, look, mixed);
  if (planned.length === 0) {
    return done({ sheetIds: idsOf(look), written: [], stale, refused });
  }
  const { insertion, looks = [] } = change;
  return carryOut(runner, {
    edits: planned,
    looks,
    ...(insertion === undefined ? {} : { insertion }),
    restores: false,
    look,
    stale,
    refused,
    ...(readBack === undefined ? {} : { readBack }),
  });
}

/** What forbids the whole change. */
function obstacleTo({ edits, insertion }: Change, look: Look): Failure | undefined {
  if (look.isReadOnly) return { kind: "workbook-read-only" };
  const missing = edits.find(({ at }) => !look.sheets.has(at.sheet));
  if (missing !== undefined) return { kind: "sheet-missing", sheet: missing.at.sheet };
  // New rows on a protected sheet would be locked, even where inserting them is allowed.
  if (insertion !== undefined && look.sheets.get(insertion.sheet)?.isProtected === true) {
    return { kind: "sheet-protected", sheet: insertion.sheet };
  }
  return undefined;
}
