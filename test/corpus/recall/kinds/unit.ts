import { fold, type Position } from "../../product";
import { write } from "../../tables/change-cells";
import { FIGURES, NAMES, type TrueGrid } from "../../tables/true-grid";
import type { Fault, FindPlaces } from "../fault";

const SHARE = /^(?:ty|ti) (?:le|trong)\b/;
const COUNT = /^(?:so (?!voi)|tong so )/;
/** A nought may stand for nothing yet. */
const PLAIN = /^(?!0+$)\d+(?:[.,]\d+)*$/;

/** A share counted in people, a number of things in percent. */
function wrongInName(name: string, unit: string): string | undefined {
  if (SHARE.test(name) && unit === "%") return "người";
  return COUNT.test(name) && unit !== "%" && unit !== "" ? "%" : undefined;
}

/** Figures that carry another unit than the row. */
function wrongInFigures(grid: TrueGrid, row: number, unit: string): readonly Fault[] {
  if (unit === "") return [];
  const other = unit.includes("%") ? "người" : "%";
  return grid
    .columnsOf(FIGURES)
    .map((column): Position => ({ row, column }))
    .filter((at) => PLAIN.test(grid.textAt(at)))
    .map((at) => ({ at: [at], changes: [write(at, `${grid.textAt(at)} ${other}`)] }));
}

export const findUnit: FindPlaces = (grid) => {
  const [unitColumn] = grid.columnsOf(["unit"]);
  const [nameColumn] = grid.columnsOf(NAMES);
  if (unitColumn === undefined || nameColumn === undefined) return [];
  return grid.rows.flatMap((row) => {
    const at = { row, column: unitColumn };
    const unit = grid.textAt(at);
    const wrong = wrongInName(fold(grid.textAt({ row, column: nameColumn })), unit);
    const inUnit: readonly Fault[] =
      wrong === undefined ? [] : [{ at: [at], changes: [write(at, wrong)] }];
    return [...inUnit, ...wrongInFigures(grid, row, unit)];
  });
};
