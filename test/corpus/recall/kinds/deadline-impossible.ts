import { write } from "../../tables/change-cells";
import { isMerged } from "../../tables/true-grid";
import type { FindPlaces } from "../fault";

const YEAR = /20\d\d/;

/** A quarter, a month and a day that no calendar has. */
const IMPOSSIBLE: readonly ((year: string) => string)[] = [
  (year) => `Quý V/${year}`,
  (year) => `Tháng 13/${year}`,
  (year) => `31/02/${year}`,
];

export const findDeadlineImpossible: FindPlaces = (grid) =>
  grid.columnsOf(["deadline"]).flatMap((column) =>
    grid.rows
      .map((row) => ({ row, column }))
      .filter((at) => YEAR.test(grid.textAt(at)) && !isMerged(grid, at))
      .flatMap((at) => {
        const [year = ""] = YEAR.exec(grid.textAt(at)) ?? [];
        return IMPOSSIBLE.map((say) => ({ at: [at] as const, changes: [write(at, say(year))] }));
      }),
  );
