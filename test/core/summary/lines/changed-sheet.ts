import { parsePosition, type Area } from "../../../../src/core/sheet/address";
import type { CellEdit, CellInput } from "../../../../src/core/sheet/edit";
import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import type { PlacedLines } from "../../../../src/core/summary/lines/place-lines";

type Rows = readonly (readonly unknown[] | undefined)[];

const MATRICES = ["values", "texts", "formulas", "numberFormats", "fontNames", "bold"] as const;

const EMPTY = {
  values: null,
  texts: "",
  formulas: null,
  numberFormats: "General",
  fontNames: null,
  bold: false,
} as const;

/** Every matrix of the snapshot changed alike; their cell types stay what they were. */
function eachMatrix(
  snapshot: SheetSnapshot,
  change: (rows: Rows, empty: unknown) => Rows,
): Partial<SheetSnapshot> {
  const changed = MATRICES.flatMap((name) => {
    const rows: Rows | undefined = snapshot[name];
    return rows === undefined ? [] : [[name, change(rows, EMPTY[name])] as const];
  });
  return Object.fromEntries(changed);
}

const blankRows = (count: number): Rows => Array.from({ length: count }, () => undefined);

const rowsUpTo = (rows: Rows, length: number): (readonly unknown[] | undefined)[] =>
  Array.from({ length: Math.max(rows.length, length) }, (_, row) => rows[row]);

/** The read area begins at A1, so that rows above the first content can be written. */
export function fromA1(snapshot: SheetSnapshot): SheetSnapshot {
  const { row, column } = snapshot.origin;
  return {
    ...snapshot,
    ...eachMatrix(snapshot, (rows, empty) => {
      const indent = Array.from({ length: column }, () => empty);
      return [...blankRows(row), ...rows.map((cells) => cells && [...indent, ...cells])];
    }),
    origin: { row: 0, column: 0 },
    rowCount: snapshot.rowCount + row,
    columnCount: snapshot.columnCount + column,
  };
}

function put(rows: Rows, row: number, column: number, cell: unknown, empty: unknown): Rows {
  const grid = rowsUpTo(rows, row + 1);
  const cells = [...(grid[row] ?? [])];
  while (cells.length < column) cells.push(empty);
  cells[column] = cell;
  grid[row] = cells;
  return grid;
}

function typed(
  snapshot: SheetSnapshot,
  row: number,
  column: number,
  input: CellInput,
): SheetSnapshot {
  const formula =
    typeof input === "object" && input !== null && "formula" in input ? input.formula : null;
  const value = formula === null ? input : "";
  const text = value === null || typeof value === "object" ? "" : String(value);
  return {
    ...snapshot,
    rowCount: Math.max(snapshot.rowCount, row + 1),
    // Only what was put in is new; the rest is the snapshot's own.
    values: put(snapshot.values, row, column, value, null) as SheetSnapshot["values"],
    texts: put(snapshot.texts, row, column, text, "") as SheetSnapshot["texts"],
    formulas: put(snapshot.formulas ?? [], row, column, formula, null) as NonNullable<
      SheetSnapshot["formulas"]
    >,
  };
}

/** The sheet (from A1) with a cell changed as a person would type it. */
export function withCell(snapshot: SheetSnapshot, a1: string, input: CellInput): SheetSnapshot {
  const at = parsePosition(a1);
  if (at === undefined) throw new Error(a1);
  return typed(snapshot, at.row, at.column, input);
}

const moved = (area: Area, before: number, count: number): Area =>
  area.row >= before ? { ...area, row: area.row + count } : area;

/** What Excel would hold after the change; fails where an edit's `was` is not what stands there. */
export function applyLines(snapshot: SheetSnapshot, { change }: PlacedLines): SheetSnapshot {
  let sheet = snapshot;
  const { insertion } = change;
  if (insertion !== undefined) {
    const { before, count } = insertion;
    sheet = {
      ...sheet,
      ...eachMatrix(sheet, (rows) => {
        const all = rowsUpTo(rows, before);
        return [...all.slice(0, before), ...blankRows(count), ...all.slice(before)];
      }),
      rowCount: sheet.rowCount + count,
      merges: sheet.merges.map((area) => moved(area, before, count)),
    };
  }
  for (const edit of change.edits) {
    expect(inputAt(sheet, edit)).toEqual(edit.was);
    sheet = typed(sheet, edit.at.row, edit.at.column, edit.becomes);
  }
  return sheet;
}

function inputAt({ values, formulas }: SheetSnapshot, { at }: CellEdit): CellInput {
  const formula = formulas?.[at.row]?.[at.column];
  if (typeof formula === "string" && formula.startsWith("=")) return { formula };
  const value = values[at.row]?.[at.column];
  return value === undefined || value === "" ? null : value;
}

/** The texts of some rows (1-based), blanks left out: what a reader sees above a table. */
export function readRows(
  { values }: SheetSnapshot,
  first: number,
  last: number,
): readonly (string | null)[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const filled = (values[first - 1 + index] ?? []).filter((cell) => cell !== null && cell !== "");
    if (filled.length === 0) return null;
    return filled
      .map((cell) => (typeof cell === "string" ? cell : JSON.stringify(cell)))
      .join(" | ");
  });
}
