import { isCellError } from "../../sheet/snapshot";
import { LARGEST_FIGURE } from "../../text/read-number";
import { readNumericValue } from "./numeric-value";
import type { ValuePart } from "../../model/value";
import type { ValueCell, ValueContext } from "./value-cell";
import { readValueText } from "./value-text";

export type { ValueCell, ValueContext } from "./value-cell";

const NONE: ValueContext = {};

/** The figures of a value cell; empty for an empty cell, "-", "x", a date, 1E+308 and text without a number. */
export function readValue(cell: ValueCell, context: ValueContext = NONE): readonly ValuePart[] {
  const { value } = cell;
  if (value === null || typeof value === "boolean" || isCellError(value)) return [];
  if (typeof value !== "number") return readValueText(value, context);
  if (Math.abs(value) > LARGEST_FIGURE) return [];
  return [readNumericValue(value, cell.numberFormat, context)];
}
