import { readValue, type ValueCell } from "../../reading/values/read-value";
import type { ValuePart } from "../../model/value";
import type { Requirement } from "../../model/requirement";
import { shownText } from "../../sheet/shown-text";
import { formulaAt, numberFormatAt, valueAt } from "../../sheet/snapshot";
import type { Column } from "../../model/column";
import type { YearlyValue } from "../../model/indicator";
import { joinText, speakingCell } from "../sheet/read-cells";
import type { SheetReader } from "../sheet/sheet-reader";

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

/** Cells beside a goal, by column: whether they write 0.8 or 80. */
export type Neighbours = (column: number) => readonly ValueCell[];

export function openNeighbours(reader: SheetReader, firstRows: readonly number[]): Neighbours {
  const known = new Map<number, readonly ValueCell[]>();
  return (column) => {
    const cells = known.get(column) ?? sampleColumn(reader, firstRows, column);
    known.set(column, cells);
    return cells;
  };
}

/** Filled cells spread evenly over the column, the same for every row that asks. */
function sampleColumn(
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

/** Reads the values of one column; what the same cell text meant before, it means again. */
export type ValueReader = (
  rows: readonly number[],
  unit: string | undefined,
  goal: readonly Requirement[],
) => YearlyValue;

/** What of a goal decides how a value is read: its units, what is cut, and the percentage aimed at. */
function signatureOf(goal: readonly Requirement[]): string {
  let signature = "";
  for (const { unit, comparator, value } of goal) {
    const aim = unit.includes("%") ? String(value) : "";
    signature += `${unit}${comparator === "decrease" ? "-" : "+"}${aim};`;
  }
  return signature;
}

const MOST_REMEMBERED = 4096;

/** By unit and goal, then by cell. */
type Known = Map<string, Map<string, readonly ValuePart[]>>;

/** Only numbers are read by their format; no text begins with the sign that marks them. */
function keyOf(value: string | number | boolean, numberFormat: string): string {
  return typeof value === "string" ? value : `\u0000${String(value)}|${numberFormat}`;
}

function readParts(neighbours: readonly ValueCell[]) {
  const known: Known = new Map();
  let size = 0;
  return (cell: ValueCell, unit: string | undefined, goal: readonly Requirement[]) => {
    // Empty cells and error values hold no figure.
    const { value } = cell;
    if (typeof value === "object") return NOTHING;
    const asked = `${signatureOf(goal)}|${unit ?? ""}`;
    const key = keyOf(value, cell.numberFormat);
    const earlier = known.get(asked)?.get(key);
    if (earlier !== undefined) return earlier;
    const parts = readValue(
      cell,
      unit === undefined ? { goal, neighbours } : { unit, goal, neighbours },
    );
    if (size >= MOST_REMEMBERED) known.clear();
    size = known.size === 0 ? 1 : size + 1;
    const same = known.get(asked);
    if (same === undefined) known.set(asked, new Map([[key, parts]]));
    else same.set(key, parts);
    return parts;
  };
}

/** The cell that holds the value, with the rest of a torn text joined on. */
function readShown(reader: SheetReader, rows: readonly number[], column: number) {
  const [first = 0] = rows;
  const torn = rows.length > 1 ? joinText(reader, rows, column) : undefined;
  const at = torn?.at ?? speakingCell(reader, first, column) ?? { row: first, column };
  const cell = cellOf(reader, at.row, at.column);
  if (torn === undefined || typeof cell.value !== "string" || torn.text === cell.text) {
    return { at, cell };
  }
  return { at, cell: { value: torn.text, text: torn.text, numberFormat: cell.numberFormat } };
}

export function openValueColumn(
  reader: SheetReader,
  column: Column,
  firstRows: readonly number[],
): ValueReader {
  const parts = readParts(sampleColumn(reader, firstRows, column.column));
  return (rows, unit = column.unit, goal) => {
    const { at, cell } = readShown(reader, rows, column.column);
    const value: Draft = {
      column: column.column,
      cell: at,
      kind: column.kind ?? "target",
      raw: cell.value,
      text: cell.text,
      numberFormat: cell.numberFormat,
      formula: formulaAt(reader.snapshot, at.row, at.column),
      parts: parts(cell, unit, goal),
    };
    if (column.year !== undefined) value.year = column.year;
    if (column.period !== undefined) value.period = column.period;
    if (column.level !== undefined) value.level = column.level;
    if (column.area !== undefined) value.area = column.area;
    return value;
  };
}
