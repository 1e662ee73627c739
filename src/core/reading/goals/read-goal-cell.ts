import { readGoal, type GoalContext } from "./read-goal";
import { readValue } from "../values/read-value";
import type { ValueCell } from "../values/value-cell";
import type { Requirement } from "../../model/requirement";

const YEAR = /^(?:19|20|21)\d\d$/;

export type GoalCellContext = GoalContext & {
  /** Other cells of the column: decide between 0.8 and 80. */
  readonly neighbours?: readonly ValueCell[];
};

/**
 * The requirements of a goal or target cell. A number cell is read by its value: what is shown for 1250 may be
 * "1,250", and 0.8 under "%" is 80 %.
 */
export function readGoalCell(cell: ValueCell, context: GoalCellContext): readonly Requirement[] {
  const { neighbours, ...rest } = context;
  const goalContext = { ...rest, fromCell: true };
  if (typeof cell.value !== "number") return readGoal(cell.text, goalContext);
  const { unit } = context;
  const [part] = readValue(cell, {
    ...(unit === undefined ? {} : { unit }),
    ...(neighbours === undefined ? {} : { neighbours }),
  });
  if (part === undefined) return [];
  const plain = String(Math.abs(part.value)).replace(".", ",");
  // "2100" alone would be a year; a number cell of a goal never is.
  const digits = YEAR.test(plain) ? `${plain},0` : plain;
  return readGoal(digits, {
    ...goalContext,
    unit: part.unit === "%" && unit?.startsWith("%") === true ? unit : part.unit,
  });
}
