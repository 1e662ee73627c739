import { write } from "../../tables/change-cells";
import { NAMES, type TrueGrid } from "../../tables/true-grid";
import type { FindPlaces } from "../fault";

const COUNTED: Readonly<Record<string, string>> = {
  indicator: "chỉ tiêu",
  task: "nhiệm vụ",
  criterion: "tiêu chí",
};

/** Only where every reader counts the same: no sub-rows, no second count that is as fair. */
function onlyCount({ table: { truth }, rows }: TrueGrid): number | undefined {
  const { indicatorCount, subRows = 0, numberedIndicators = indicatorCount, alsoCount } = truth;
  if (subRows > 0 || numberedIndicators !== indicatorCount || alsoCount !== undefined)
    return undefined;
  return rows.length === indicatorCount ? indicatorCount : undefined;
}

/** A summary line below the table says one more or one less than there are. */
export const findDeclaredCount: FindPlaces = (grid) => {
  const count = onlyCount(grid);
  const named = grid.table.truth.columns.find(({ role }) => NAMES.includes(role));
  const last = grid.table.rowMap.at(-1);
  if (count === undefined || named === undefined || last === undefined) return [];
  // The last row counts from 1: this is the row right below the table.
  const { truth, columnOffset } = grid.table;
  const at = { row: last, column: named.i + columnOffset };
  const isFree = truth.columns.every(
    ({ i }) => grid.textAt({ row: last, column: i + columnOffset }) === "",
  );
  if (!isFree) return [];
  const line = (total: number): string =>
    `Tổng số: ${String(total)} ${COUNTED[named.role] ?? "chỉ tiêu"}`;
  return [count - 1, count + 1].map((wrong) => ({
    at: [at],
    before: [write(at, line(count))],
    changes: [write(at, line(wrong))],
  }));
};
