import { done, type Result } from "../../app/failure";
import type { Change } from "../../app/ports/workbook";
import type { ExcelRunner } from "../run-excel";
import { askCellStates } from "./ask-cell-states";
import type { SeenCells } from "./cell-states";
import { askMixedCells } from "./mixed-cells";
import { cornerOf, placeWithout } from "./row-steps";
import { seeLocks } from "./see-locks";

export type SeenChange = {
  readonly cells: SeenCells;
  /** Keys of cells whose characters differ in format, where somebody wants to know. */
  readonly mixed?: ReadonlySet<string>;
};

/** How the cells of a change are, before it. */
export async function seeChange(runner: ExcelRunner, change: Change): Promise<Result<SeenChange>> {
  const { edits, insertion, sparesMixedFormats = false } = change;
  const places = placesNow(change);
  // Only typed text can be in several formats.
  const texts = sparesMixedFormats
    ? edits.flatMap(({ at, was }) => (typeof was === "string" ? [at] : []))
    : [];
  const seen = await runner.write(async (context) => {
    const cells = askCellStates(context, [...places, ...cornerOf(insertion)]);
    const mixed = askMixedCells(context, texts);
    await context.sync();
    return { cells: cells(), mixed: mixed() };
  }, places[0]?.sheet);
  if (!seen.ok) return seen;
  const cells = await seeLocks(runner, seen.value.cells, places);
  return cells.ok ? done({ ...seen.value, cells: cells.value }) : cells;
}

/** Where the cells of a change stand before its rows come in. */
export function placesNow({ edits, insertion }: Change) {
  return edits.flatMap(({ at }) => placeWithout(insertion, at) ?? []);
}
