import { write } from "../../tables/change-cells";
import { FIGURES } from "../../tables/true-grid";
import type { FindPlaces } from "../fault";

const FEWEST_NUMBERS = 5;

/** One figure typed as text in a column of numbers; a form full of noughts is none yet. */
export const findNumberAsText: FindPlaces = (grid) =>
  grid.columnsOf(FIGURES).flatMap((column) => {
    const filled = grid.rows.map((row) => ({ row, column })).filter((at) => grid.textAt(at) !== "");
    const typed = filled.flatMap((at) => {
      const value = grid.valueAt(at);
      if (typeof value !== "number" || value === 0 || grid.textAt(at).endsWith("%")) return [];
      return [{ at: [at] as const, changes: [write(at, String(value).replace(".", ","))] }];
    });
    return typed.length < FEWEST_NUMBERS || typed.length < filled.length ? [] : typed;
  });
