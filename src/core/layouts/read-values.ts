import { readValue, type ValueCell } from "../goals/read-value";
import type { Requirement } from "../goals/requirement";
import { shownText } from "../sheet/shown-text";
import { formulaAt, numberFormatAt, valueAt } from "../sheet/snapshot";
import type { Column, YearlyValue } from "./annex";
import { joinText, speakingCell } from "./read-cells";
import type { SheetReader } from "./sheet-reader";

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

export function readYearlyValue(
  reader: SheetReader,
  rows: readonly number[],
  column: Column,
  neighbours: readonly ValueCell[],
  context: { readonly unit?: string; readonly goal: readonly Requirement[] },
): YearlyValue {
  const [first = 0] = rows;
  const at = speakingCell(reader, first, column.column);
  const torn = rows.length > 1 ? joinText(reader, rows, column.column) : undefined;
  const position = torn?.at ?? at ?? { row: first, column: column.column };
  const cell = cellOf(reader, position.row, position.column);
  const text = torn === undefined || typeof cell.value !== "string" ? cell.text : torn.text;
  const raw = typeof cell.value === "string" ? text : cell.value;
  const unit = context.unit ?? column.unit;
  const parts = readValue(
    { ...cell, value: raw, text },
    { ...(unit === undefined ? {} : { unit }), goal: context.goal, neighbours },
  );
  return {
    column: column.column,
    cell: position,
    ...(column.year === undefined ? {} : { year: column.year }),
    ...(column.period === undefined ? {} : { period: column.period }),
    kind: column.kind ?? "target",
    ...(column.level === undefined ? {} : { level: column.level }),
    ...(column.area === undefined ? {} : { area: column.area }),
    raw,
    text,
    numberFormat: cell.numberFormat,
    formula: formulaAt(reader.snapshot, position.row, position.column),
    parts,
  };
}
