import type { RefusedEdit, RowInsertion } from "../../app/ports/workbook";
import type { LookEdit } from "../../core/sheet/cell-look";
import type { CellAddress } from "../../core/sheet/address";
import type { CellEdit } from "../../core/sheet/edit";
import type { CellState, SeenCells } from "./cell-states";
import { placeWithout } from "./row-steps";

/** An edit that may be written, and what its cell held when it was seen. */
export type PlannedEdit = { readonly edit: CellEdit; readonly former: CellState };

/**
 * All that one click does. Rows come in or go out before the edits: a formula that is put back is
 * written as it was when the rows were not there.
 */
export type WritePlan = {
  readonly edits: readonly PlannedEdit[];
  readonly looks: readonly LookEdit[];
  readonly insertion?: RowInsertion;
  readonly deletion?: RowInsertion;
  readonly restores: boolean;
  /** Before anything was written. */
  readonly seen: SeenCells;
  readonly stale: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
};

export function placesBefore({ edits, insertion }: WritePlan): readonly CellAddress[] {
  return edits.flatMap(({ edit }) => placeWithout(insertion, edit.at) ?? []);
}

export function placesAfter({ edits, deletion }: WritePlan): readonly CellAddress[] {
  return edits.flatMap(({ edit }) => placeWithout(deletion, edit.at) ?? []);
}
