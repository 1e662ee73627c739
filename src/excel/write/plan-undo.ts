import { done, failed, type Result } from "../../app/failure";
import { known } from "../../core/model/known";
import type { Receipt, RowInsertion, WrittenEdit } from "../../app/ports/workbook";
import type { CellPosition } from "../../core/sheet/address";
import { pickLook, type CellLook, type LookEdit } from "../../core/sheet/cell-look";
import type { CellEdit } from "../../core/sheet/edit";
import { cellKey, type SeenCells } from "./cell-states";
import { rowsToDelete } from "./inserted-rows";
import { placeWithout } from "./row-steps";
import { sortEdits } from "./sort-edits";
import type { PlannedEdit, WritePlan } from "./write-plan";

export type SeenReceipt = {
  readonly cells: SeenCells;
  /** In the rows that came in. */
  readonly filled: readonly CellPosition[];
  /** As the receipt's looks are now. */
  readonly looks: readonly (CellLook | undefined)[];
};

/** The receipt backwards, as far as cells and rows are still as it says. */
export function planUndo(
  receipt: Receipt,
  { cells, filled, looks }: SeenReceipt,
): Result<WritePlan> {
  if (cells.isReadOnly) return failed({ kind: "workbook-read-only" });
  const { insertion } = receipt;
  if (insertion !== undefined && !cells.sheets.has(insertion.sheet)) {
    return failed({ kind: "sheet-missing", sheet: insertion.sheet });
  }
  const sorted = sortEdits(receipt.written.map(backwards), { seen: cells, formerAt: cells.cellAt });
  const deletion = rowsToDelete(filled, receipt, sorted.edits, cells);
  if (deletion !== undefined && cells.sheets.get(deletion.sheet)?.isProtected === true) {
    return failed({ kind: "sheet-protected", sheet: deletion.sheet });
  }
  const looksBack = restoreLooks(receipt, looks, sorted.edits, deletion);
  return done({ ...sorted, looks: looksBack, ...known({ deletion }), restores: true, seen: cells });
}

/** Looks that are still as we set them, of cells whose content is taken back too. */
function restoreLooks(
  { looks = [] }: Receipt,
  now: readonly (CellLook | undefined)[],
  planned: readonly PlannedEdit[],
  deletion: RowInsertion | undefined,
): readonly LookEdit[] {
  const back = new Set(planned.map(({ edit }) => cellKey(edit.at)));
  return looks.flatMap(({ at, was = {}, becomes }, index): readonly LookEdit[] => {
    const current = now[index];
    const place = placeWithout(deletion, at);
    if (current === undefined || place === undefined || !back.has(cellKey(at))) return [];
    const ours = pickLook(was, (property) => current[property] === becomes[property]);
    return Object.keys(ours).length === 0 ? [] : [{ at: place, becomes: ours }];
  });
}

function backwards({ at, was, becomes, formerNumberFormat }: WrittenEdit): CellEdit {
  return {
    at,
    was: becomes,
    becomes: was,
    ...known({ numberFormat: formerNumberFormat }),
  };
}
