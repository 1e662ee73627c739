import { done, failed, type Result } from "../../app/failure";
import type { Receipt, RefusedEdit, RowInsertion, WrittenEdit } from "../../app/ports/workbook";
import { pickLook, type CellLook, type LookEdit } from "../../core/sheet/cell-look";
import type { CellEdit } from "../../core/sheet/edit";
import { sameInput } from "../reading/cell-input";
import { cellKey, type SeenCells } from "./cell-states";
import { rowsToDelete, type FilledCell } from "./inserted-rows";
import { placeWithout } from "./row-steps";
import type { PlannedEdit, WritePlan } from "./write-plan";

export type SeenReceipt = {
  readonly cells: SeenCells;
  /** In the rows that came in. */
  readonly filled: readonly FilledCell[];
  /** As the receipt's looks are now. */
  readonly looks: readonly (CellLook | undefined)[];
};

/** The receipt backwards, as far as cells and rows are still as it says. */
export function planUndo(
  receipt: Receipt,
  { cells, filled, looks }: SeenReceipt,
): Result<WritePlan> {
  if (cells.isReadOnly) return failed({ kind: "workbook-read-only" });
  const { edits, stale, refused } = sortBack(receipt.written, cells);
  const deletion = rowsToDelete(filled, receipt, edits, cells);
  if (deletion !== undefined && cells.sheets.get(deletion.sheet)?.isProtected === true) {
    return failed({ kind: "sheet-protected", sheet: deletion.sheet });
  }
  return done({
    edits,
    looks: looksBack(receipt, looks, edits, deletion),
    ...(deletion === undefined ? {} : { deletion }),
    restores: true,
    seen: cells,
    stale,
    refused,
  });
}

/** Looks that are still as we set them, of cells whose content is taken back too. */
function looksBack(
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

function sortBack(written: readonly WrittenEdit[], seen: SeenCells) {
  const edits: PlannedEdit[] = [];
  const stale: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of written) {
    const former = seen.cellAt(edit.at);
    const back = backwards(edit);
    const isProtected = seen.sheets.get(edit.at.sheet)?.isProtected === true;
    // Also when the sheet was deleted.
    if (former === undefined || !sameInput(former.input, edit.becomes)) stale.push(back);
    else if (isProtected && former.locked !== false)
      refused.push({ edit: back, because: "protected" });
    else edits.push({ edit: back, former });
  }
  return { edits, stale, refused };
}

function backwards({ at, was, becomes, formerNumberFormat }: WrittenEdit): CellEdit {
  return {
    at,
    was: becomes,
    becomes: was,
    ...(formerNumberFormat === undefined ? {} : { numberFormat: formerNumberFormat }),
  };
}
