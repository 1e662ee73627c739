import type { Change, RefusedEdit } from "../../app/ports/workbook";
import type { CellEdit } from "../../core/sheet/edit";
import { sameInput } from "../reading/cell-input";
import { cellKey, type CellState, type Look } from "./look-at-cells";
import { placeWithout } from "./row-steps";
import type { PlannedEdit } from "./write-plan";

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

/** Which edits may be written, going by how their cells are now. */
export function sortEdits(
  { edits, insertion }: Change,
  look: Look,
  mixed: ReadonlySet<string>,
): SortedEdits {
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
    else if (mixed.has(cellKey(edit.at))) refused.push({ edit, because: "mixed-formats" });
    else planned.push({ edit, former });
  }
  return { planned, stale, refused };
}
