import type { CellAddress } from "../../core/sheet/address";
import type { CellEdit } from "../../core/sheet/edit";

export type EditGroup = {
  /** The first of them stands for all. */
  readonly change: CellEdit;
  readonly cells: readonly CellAddress[];
};

/** The same change in many cells, once. */
export function groupEdits(edits: readonly CellEdit[]): readonly EditGroup[] {
  const groups = new Map<string, { change: CellEdit; cells: CellAddress[] }>();
  for (const edit of edits) {
    const { at, ...change } = edit;
    const key = JSON.stringify(change);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { change: edit, cells: [at] });
    else group.cells.push(at);
  }
  return [...groups.values()];
}
