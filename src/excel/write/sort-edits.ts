import type { RefusedEdit } from "../../app/ports/workbook";
import type { CellAddress } from "../../core/sheet/address";
import type { CellEdit } from "../../core/sheet/edit";
import { sameInput } from "../reading/cell-input";
import { cellKey, type CellState, type SeenCells } from "./cell-states";
import type { PlannedEdit, WritePlan } from "./write-plan";

export type Sorting = {
  readonly seen: SeenCells;
  /** undefined: the cell is gone. */
  readonly formerAt: (at: CellAddress) => CellState | undefined;
  /** Cells that must not be written because single characters in them look different. */
  readonly mixed?: ReadonlySet<string>;
};

/** Which edits may be written, going by how their cells are now. */
export function sortEdits(
  edits: readonly CellEdit[],
  { seen, formerAt, mixed = new Set() }: Sorting,
): Pick<WritePlan, "edits" | "stale" | "refused"> {
  const planned: PlannedEdit[] = [];
  const stale: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const former = formerAt(edit.at);
    const isProtected = seen.sheets.get(edit.at.sheet)?.isProtected === true;
    if (former === undefined || !sameInput(former.input, edit.was)) stale.push(edit);
    else if (isProtected && former.locked !== false) refused.push({ edit, because: "protected" });
    else if (former.isSpilled) refused.push({ edit, because: "spilled" });
    else if (mixed.has(cellKey(edit.at))) refused.push({ edit, because: "mixed-formats" });
    else planned.push({ edit, former });
  }
  return { edits: planned, stale, refused };
}
