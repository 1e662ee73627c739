import { write } from "../../tables/change-cells";
import { NAMES, neighbours } from "../../tables/true-grid";
import type { FindPlaces } from "../fault";

/** Short names ("Nam", "Nữ", "Xã A") may repeat from group to group. */
const SHORTEST = 20;

/** The row below has the same words and the same unit: a number and its share may share their name. */
export const findIndicatorRepeated: FindPlaces = (grid) => {
  const [column] = grid.columnsOf(NAMES);
  if (column === undefined) return [];
  const [unitColumn] = grid.columnsOf(["unit"]);
  const unitAt = (row: number): string =>
    unitColumn === undefined ? "" : grid.textAt({ row, column: unitColumn });
  return neighbours(grid).flatMap(([row, next]) => {
    const here = { row, column };
    const below = { row: next, column };
    const name = grid.textAt(here);
    if (unitAt(row) !== unitAt(next)) return [];
    if (name.length < SHORTEST || grid.textAt(below) === name || /^[-+*]/.test(name)) return [];
    return [{ at: [below, here] as const, changes: [write(below, name)] }];
  });
};
