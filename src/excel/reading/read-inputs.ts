import type { CellInput } from "../../core/sheet/edit";
import { inputFrom } from "./cell-input";

/** What stands in the cells of a range whose values and formulas were loaded. */
export function readInputs(range: Excel.Range): readonly (readonly CellInput[])[] {
  // Border: matrices of any.
  const values = range.values as unknown[][];
  const formulas = range.formulas as unknown[][];
  return values.map((line, row) =>
    line.map((value, column) => inputFrom(value, formulas[row]?.[column])),
  );
}
