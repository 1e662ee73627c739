import type { LabelledTable } from "../labels/labelled-table";
import { blank, changeCells } from "../tables/change-cells";
import type { Random } from "../tables/seeded";
import { FIGURES, trueGrid, withSheet } from "../tables/true-grid";

/** Half of the figures not filled in yet: what is missing may be said once, not row by row. */
export function blankFigures(table: LabelledTable, random: Random): LabelledTable {
  const grid = trueGrid(table);
  if (grid === undefined) return table;
  const figures = grid
    .columnsOf(FIGURES)
    .flatMap((column) => grid.rows.map((row) => ({ row, column })))
    .filter((at) => grid.textAt(at) !== "" && random() < 0.5);
  return withSheet(table, changeCells(grid.snapshot, figures.map(blank)));
}
