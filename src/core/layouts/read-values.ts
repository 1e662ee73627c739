import { readValue, type ValueCell } from "../goals/read-value";
import type { ValuePart } from "../goals/value";
import type { Requirement } from "../goals/requirement";
import { shownText } from "../sheet/shown-text";
import { formulaAt, numberFormatAt, valueAt } from "../sheet/snapshot";
import type { Column, YearlyValue } from "./annex";
import { joinText, speakingCell } from "./read-cells";
import type { SheetReader } from "./sheet-reader";

const NOTHING: readonly ValuePart[] = [];

/** A handful of a column's cells is enough to tell 0.9 from 90. */
const MOST_NEIGHBOURS = 24;

export function cellOf(reader: SheetReader, row: number, column: number): ValueCell {
  const { snapshot } = reader;
  return {
    value: valueAt(snapshot, row, column),
    text: shownText(snapshot, row, column),
    numberFormat: numberFormatAt(snapshot, row, column),
  };
}

/** Filled cells spread evenly over the column, the same for every row that asks. */
export function sampleColumn(
  reader: SheetReader,
  rows: readonly number[],
  column: number,
): readonly ValueCell[] {
  const step = Math.max(1, Math.floor(rows.length / (MOST_NEIGHBOURS * 2)));
  const cells: ValueCell[] = [];
  for (let index = 0; index < rows.length && cells.length < MOST_NEIGHBOURS; index += step) {
    const cell = cellOf(reader, rows[index] ?? 0, column);
    if (cell.value !== null) cells.push(cell);
  }
  return cells;
}

/** Filled field by field, which is several times faster than spreading over thousands of rows. */
type Draft = { -readonly [Field in keyof YearlyValue]: YearlyValue[Field] };

export type ValueSurroundings = {
  readonly unit: string | undefined;
  readonly goal: readonly Requirement[];
  readonly neighbours: readonly ValueCell[];
};

export function readYearlyValue(
  reader: SheetReader,
  rows: readonly number[],
  column: Column,
  { unit = column.unit, goal, neighbours }: ValueSurroundings,
): YearlyValue {
  const [first = 0] = rows;
  const torn = rows.length > 1 ? joinText(reader, rows, column.column) : undefined;
  const at = torn?.at ?? speakingCell(reader, first, column.column);
  const cell = at ?? { row: first, column: column.column };
  const read = cellOf(reader, cell.row, cell.column);
  const joined = torn !== undefined && typeof read.value === "string" && torn.text !== read.text;
  const shown = joined
    ? { value: torn.text, text: torn.text, numberFormat: read.numberFormat }
    : read;
  const parts =
    shown.value === null
      ? NOTHING
      : readValue(shown, unit === undefined ? { goal, neighbours } : { unit, goal, neighbours });
  const value: Draft = {
    column: column.column,
    cell,
    kind: column.kind ?? "target",
    raw: shown.value,
    text: shown.text,
    numberFormat: shown.numberFormat,
    formula: formulaAt(reader.snapshot, cell.row, cell.column),
    parts,
  };
  if (column.year !== undefined) value.year = column.year;
  if (column.period !== undefined) value.period = column.period;
  if (column.level !== undefined) value.level = column.level;
  if (column.area !== undefined) value.area = column.area;
  return value;
}
