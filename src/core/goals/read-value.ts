import { isCellError, type CellValue } from "../sheet/snapshot";
import { readNumericValue } from "./numeric-value";
import { readValueText } from "./value-text";
import type { Requirement } from "./requirement";
import type { ValuePart } from "./value";

export type ValueCell = {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
};

export type ValueContext = {
  readonly unit?: string;
  readonly goal?: readonly Requirement[];
  /** Other cells of the column (and row): decide between 0.9 and 90, 1.130 and 1,13. */
  readonly neighbours?: readonly ValueCell[];
};

const NONE: ValueContext = {};

/** The figures of a value cell; empty for an empty cell, "-", "x" and text without a number. */
export function readValue(cell: ValueCell, context: ValueContext = NONE): readonly ValuePart[] {
  const { value } = cell;
  if (value === null || typeof value === "boolean" || isCellError(value)) return [];
  if (typeof value === "number") return [readNumericValue(value, cell.numberFormat, context)];
  return readValueText(value, context);
}
