import { done, failed, type Failure, type Result } from "../../app/failure";
import type { Change } from "../../app/ports/workbook";
import { known } from "../../core/model/known";
import type { CellAddress } from "../../core/sheet/address";
import type { CellState, SeenCells } from "./cell-states";
import { placeWithout } from "./row-steps";
import type { SeenChange } from "./see-change";
import { sortEdits } from "./sort-edits";
import type { WritePlan } from "./write-plan";

const NEW_CELL: CellState = {
  input: null,
  numberFormat: "General",
  locked: true,
  isSpilled: false,
};

/** What of a change may be written, going by how its cells are now. */
export function planChange(change: Change, { cells, mixed }: SeenChange): Result<WritePlan> {
  const obstacle = obstacleTo(change, cells);
  if (obstacle !== undefined) return failed(obstacle);
  const { insertion, looks = [] } = change;
  const formerAt = (at: CellAddress) => {
    const place = placeWithout(insertion, at);
    return (place === undefined ? undefined : cells.cellAt(place)) ?? NEW_CELL;
  };
  const sorted = sortEdits(change.edits, { seen: cells, formerAt, ...known({ mixed }) });
  return done({ ...sorted, looks, ...known({ insertion }), restores: false, seen: cells });
}

/** What forbids the whole change. */
function obstacleTo({ edits, insertion }: Change, seen: SeenCells): Failure | undefined {
  if (seen.isReadOnly) return { kind: "workbook-read-only" };
  const missing = edits.find(({ at }) => !seen.sheets.has(at.sheet));
  if (missing !== undefined) return { kind: "sheet-missing", sheet: missing.at.sheet };
  // New rows on a protected sheet would be locked, even where inserting them is allowed.
  if (insertion !== undefined && seen.sheets.get(insertion.sheet)?.isProtected === true) {
    return { kind: "sheet-protected", sheet: insertion.sheet };
  }
  return undefined;
}
