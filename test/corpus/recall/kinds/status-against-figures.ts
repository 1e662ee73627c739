import { fold } from "../../product";
import { write } from "../../tables/change-cells";
import { figureAt } from "../../tables/figure-at";
import type { TrueGrid } from "../../tables/true-grid";
import type { FindPlaces } from "../fault";

const REACHED = "Đạt";
const NOT_REACHED = "Không đạt";
const SAYS_REACHED = /^(?:da )?(?:dat|vuot|hoan thanh)\b/;

/** By the truth, or where goal, result and word agree and cannot mean anything else. */
function isReached(grid: TrueGrid, row: number): boolean | undefined {
  const { truth, rowMap } = grid.table;
  const index = rowMap.indexOf(row + 1);
  const [goalColumn] = grid.columnsOf(["target", "plan"]);
  const [resultColumn] = grid.columnsOf(["actual", "estimate"]);
  const [statusColumn] = grid.columnsOf(["status"]);
  if (goalColumn === undefined || resultColumn === undefined || statusColumn === undefined)
    return undefined;
  const goal = figureAt(grid, { row, column: goalColumn });
  const result = figureAt(grid, { row, column: resultColumn });
  if (result === undefined) return undefined;
  const labelled = truth.goals?.find((each) => each.row === index);
  const status = truth.statuses?.[String(index)];
  if (typeof labelled?.value === "number" && status === "completed") return true;
  if (typeof labelled?.value === "number" && status === "missed") return false;
  if (goal === undefined || result < goal || truth.goals) return undefined;
  return SAYS_REACHED.test(fold(grid.textAt({ row, column: statusColumn }))) ? true : undefined;
}

/** The word says the opposite of what goal and result say. */
export const findStatusAgainstFigures: FindPlaces = (grid) => {
  const [column] = grid.columnsOf(["status"]);
  if (column === undefined) return [];
  return grid.rows.flatMap((row) => {
    const reached = isReached(grid, row);
    if (reached === undefined) return [];
    const at = { row, column };
    return [{ at: [at] as const, changes: [write(at, reached ? NOT_REACHED : REACHED)] }];
  });
};
