import { fold } from "../../product";
import { write } from "../../tables/change-cells";
import { figureAt } from "../../tables/figure-at";
import { NAMES, type TrueGrid } from "../../tables/true-grid";
import type { FindPlaces } from "../fault";

const REACHED = "Đạt";
const NOT_REACHED = "Không đạt";
/** Where less is better, a higher figure has not reached its goal. */
const LESS_IS_BETTER =
  /\b(?:ngheo|that nghiep|nhap sieu|giam|gia tieu dung|tu vong|suy dinh duong)\b/;
const SAYS_REACHED = /^(?:da )?(?:dat|vuot|hoan thanh)\b/;

/** What the labels say of a row whose goal is a number. */
function labelledReached({ table }: TrueGrid, row: number): boolean | undefined {
  const { goals, statuses } = table.truth;
  const index = table.rowMap.indexOf(row + 1);
  const goal = goals?.find((each) => each.row === index);
  if (typeof goal?.value !== "number") return undefined;
  const status = statuses?.[String(index)];
  if (status === "completed") return true;
  return status === "missed" ? false : undefined;
}

/** Goal, result and status word agree that it is reached, and cannot mean anything else. */
function isSurelyReached(grid: TrueGrid, row: number, status: number): boolean {
  const figureIn = (roles: readonly string[]): number | undefined => {
    const [column] = grid.columnsOf(roles);
    return column === undefined ? undefined : figureAt(grid, { row, column });
  };
  const goal = figureIn(["target", "plan"]);
  const result = figureIn(["actual", "estimate"]);
  if (goal === undefined || result === undefined || result < goal) return false;
  const name = grid.columnsOf(NAMES).map((column) => fold(grid.textAt({ row, column })));
  if (LESS_IS_BETTER.test(name.join(" "))) return false;
  return SAYS_REACHED.test(fold(grid.textAt({ row, column: status })));
}

/** The word says the opposite of what goal and result say. */
export const findStatusAgainstFigures: FindPlaces = (grid) => {
  const [column] = grid.columnsOf(["status"]);
  const [result] = grid.columnsOf(["actual", "estimate"]);
  if (column === undefined || result === undefined) return [];
  return grid.rows.flatMap((row) => {
    if (figureAt(grid, { row, column: result }) === undefined) return [];
    const at = { row, column };
    const labelled = labelledReached(grid, row);
    if (labelled === undefined && !isSurelyReached(grid, row, column)) return [];
    const word = labelled === false ? REACHED : NOT_REACHED;
    return [{ at: [at] as const, changes: [write(at, word)] }];
  });
};
