import { blank } from "../../tables/change-cells";
import { FIGURES, isMerged, shareFilled } from "../../tables/true-grid";
import type { FindPlaces } from "../fault";

const FEWEST_ROWS = 5;

/** The only empty cell in a column that is filled down to the last row. */
export const findMissing: FindPlaces = (grid) => {
  if (grid.rows.length < FEWEST_ROWS) return [];
  return grid
    .columnsOf([...FIGURES, "lead", "deadline"])
    .filter((column) => shareFilled(grid, column) === 1)
    .flatMap((column) => grid.rows.map((row) => ({ row, column })))
    .filter((at) => !isMerged(grid, at))
    .map((at) => ({ at: [at], changes: [blank(at)] }));
};
