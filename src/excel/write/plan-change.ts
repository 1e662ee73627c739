import { done, failed, type Failure, type Result } from "../../app/failure";
import type { Change, RefusedEdit } from "../../app/ports/workbook";
import type { CellEdit } from "../../core/sheet/edit";
import { sameInput } from "../reading/cell-input";
import { cellKey, type CellState, type SeenCells } from "./cell-states";
import { placeWithout } from "./row-steps";
import type { SeenChange } from "./see-change";
import type { PlannedEdit, WritePlan } from "./write-plan";

const NEW_CELL: CellState = {
  input: null,
  numberFormat: "General",
  locked: true,
  isSpilled: false,
};

/** Which edits may be written, going by how their cells are now. */
export function planChange(
  change: Change,
  { cells, mixed = new Set() }: SeenChange,
): Result<WritePlan> {
  const obstacle = obstacleTo(change, cells);
  if (obstacle !== undefined) return failed(obstacle);
  const { insertion, looks = [] } = change;
  const edits: PlannedEdit[] = [];
  const stale: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of change.edits) {
    const place = placeWithout(insertion, edit.at);
    const former = place === undefined ? NEW_CELL : (cells.cellAt(place) ?? NEW_CELL);
    const isProtected = cells.sheets.get(edit.at.sheet)?.isProtected === true;
    if (!sameInput(former.input, edit.was)) stale.push(edit);
    else if (isProtected && former.locked !== false) refused.push({ edit, because: "protected" });
    else if (former.isSpilled) refused.push({ edit, because: "spilled" });
    else if (mixed.has(cellKey(edit.at))) refused.push({ edit, because: "mixed-formats" });
    else edits.push({ edit, former });
  }
  const rows = insertion === undefined ? {} : { insertion };
  return done({ edits, looks, ...rows, restores: false, seen: cells, stale, refused });
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
