import { done, failed, type Failure, type Result } from "../app/failure";
import type { Change, Receipt, RefusedEdit } from "../app/workbook";
import type { CellEdit } from "../core/sheet/edit";
import { carryOut, idsOf, type PlannedEdit } from "./carry-out";
import { sameInput } from "./cell-input";
import { lookAtCells, type CellState, type Look } from "./look-at-cells";
import { lookAtLocks } from "./look-at-locks";
import { placeWithout } from "./row-steps";
import type { ExcelRunner } from "./run-excel";

/** Two round trips: look whether each cell still holds what it must, then write and read back. */
export async function applyChange(runner: ExcelRunner, change: Change): Promise<Result<Receipt>> {
  if (change.edits.length === 0) return done({ written: [], stale: [], refused: [] });
  const looked = await lookBefore(runner, change);
  if (!looked.ok) return looked;
  const look = looked.value;
  const obstacle = obstacleTo(change, look);
  if (obstacle !== undefined) return failed(obstacle);
  const sorted = sortEdits(change, look);
  const { planned, stale, refused } = sorted;
  if (planned.length === 0) {
    return done({ sheetIds: idsOf(look), written: [], stale, refused });
  }
  const { insertion } = change;
  return carryOut(runner, {
    edits: planned,
    ...(insertion === undefined ? {} : { insertion }),
    restores: false,
    look,
    stale,
    refused,
  });
}

async function lookBefore(
  runner: ExcelRunner,
  { edits, insertion }: Change,
): Promise<Result<Look>> {
  const places = edits.map(({ at }) => placeWithout(insertion, at) ?? at);
  const [first] = places;
  const looked = await runner.write(
    (context) => lookAtCells(context, { places, sheetIds: {} }),
    first?.sheet,
  );
  return looked.ok ? lookAtLocks(runner, looked.value, places) : looked;
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

type SortedEdits = {
  readonly planned: readonly PlannedEdit[];
  readonly stale: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
};

const NEW_CELL: CellState = {
  input: null,
  numberFormat: "General",
  locked: true,
  isSpilled: false,
};

function sortEdits({ edits, insertion }: Change, look: Look): SortedEdits {
  const planned: PlannedEdit[] = [];
  const stale: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const place = placeWithout(insertion, edit.at);
    const former = place === undefined ? NEW_CELL : (look.cellAt(place) ?? NEW_CELL);
    const isProtected = look.sheets.get(edit.at.sheet)?.isProtected === true;
    if (!sameInput(former.input, edit.was)) stale.push(edit);
    else if (isProtected && former.locked !== false) refused.push({ edit, because: "protected" });
    else if (former.isSpilled) refused.push({ edit, because: "spilled" });
    else planned.push({ edit, former });
  }
  return { planned, stale, refused };
}
