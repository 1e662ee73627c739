import { fold, type Position } from "../../product";
import type { CellChange } from "../../tables/change-cells";
import { figureAt } from "../../tables/figure-at";
import { FIGURES, NAMES, type TrueGrid } from "../../tables/true-grid";
import type { Fault, FindPlaces } from "../fault";

/** "Tỷ lệ tăng" may well be more than 100 %. */
const SHARE = /^(?:ty|ti) le (?!.*\b(?:tang|so voi|giam)\b)/;
const FEWEST_YEARS = 4;

/** Without the last digits that binary fractions leave: 342.40000000000003. */
const rounded = (figure: number): number => Number(figure.toPrecision(12));

/** Ten times as much, in the way in which the cell is written. */
function tenfold(grid: TrueGrid, at: Position): CellChange | undefined {
  const value = grid.valueAt(at);
  if (typeof value === "number") {
    const more = rounded(value * 10);
    const text = grid.textAt(at).endsWith("%") ? `${String(rounded(more * 100))}%` : String(more);
    return { ...at, value: more, text };
  }
  const figure = figureAt(grid, at);
  if (figure === undefined) return undefined;
  const sign = /^[≥≤<>~]?\s*/.exec(grid.textAt(at))?.[0] ?? "";
  const percent = grid.textAt(at).endsWith("%") ? "%" : "";
  const text = `${sign}${String(rounded(figure * 10)).replace(".", ",")}${percent}`;
  return { ...at, value: text, text };
}

function plant(grid: TrueGrid, at: Position): readonly Fault[] {
  const change = tenfold(grid, at);
  return change === undefined ? [] : [{ at: [at], changes: [change] }];
}

/** A share of something that would be more than the whole. */
function sharesAboveAll(grid: TrueGrid, row: number): readonly Fault[] {
  const [nameColumn] = grid.columnsOf(NAMES);
  const [unitColumn] = grid.columnsOf(["unit"]);
  if (nameColumn === undefined || unitColumn === undefined) return [];
  const name = fold(grid.textAt({ row, column: nameColumn }));
  if (!SHARE.test(name) || grid.textAt({ row, column: unitColumn }) !== "%") return [];
  return grid.columnsOf(FIGURES).flatMap((column) => {
    const at = { row, column };
    const figure = figureAt(grid, at) ?? 0;
    return figure > 10 && figure <= 100 ? plant(grid, at) : [];
  });
}

/** A slipped decimal: one year ten times as much as the years around it, which are all alike. */
function slips(grid: TrueGrid, row: number): readonly Fault[] {
  const columns = grid.columnsOf(["actual"]);
  if (columns.length < FEWEST_YEARS) return [];
  const figures = columns.map((column) => figureAt(grid, { row, column }) ?? 0);
  const least = Math.min(...figures);
  if (least <= 0 || Math.max(...figures) > least * 2) return [];
  return columns.slice(1, -1).flatMap((column) => plant(grid, { row, column }));
}

export const findFarTooLarge: FindPlaces = (grid) =>
  grid.rows.flatMap((row) => [...sharesAboveAll(grid, row), ...slips(grid, row)]);
