import type { Area, CellPosition } from "./address";

/** An error value as Excel shows it: "#N/A", "#DIV/0!". */
export type CellError = { readonly error: string };
export type CellValue = string | number | boolean | null | CellError;

/**
 * One sheet as it was read, in the shape in which Office.js answers (so that nothing is copied).
 * Matrices begin at `origin`; a short or missing row is empty. As in Excel, the value of a merged
 * area stands in its top-left cell only.
 */
export type SheetSnapshot = {
  readonly sheet: string;
  readonly origin: CellPosition;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[] | undefined)[];
  /** As displayed; where a source has none, derived from value and number format. */
  readonly texts: readonly (readonly string[] | undefined)[];
  /** A formula begins with "="; other cells hold null or repeat their constant. */
  readonly formulas?: readonly (readonly (string | number | boolean | null)[] | undefined)[];
  readonly numberFormats?: readonly (readonly string[] | undefined)[];
  /** Font name and bold where the source gives them; recognition must also work without. */
  readonly fontNames?: readonly (readonly (string | null)[] | undefined)[];
  readonly bold?: readonly (readonly boolean[] | undefined)[];
  readonly merges: readonly Area[];
  /** Those that begin a little beyond what is used, where the source tells: the sheet may grow. */
  readonly outerMerges?: readonly Area[];
  /** Sheet rows and columns, 0-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells whose characters differ in format: never rewritten by a safe fix. */
  readonly mixedFormats?: readonly CellPosition[];
};

export type Cell = {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string;
};

const EMPTY: Cell = { value: null, text: "", formula: null, numberFormat: "General" };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

export function valueAt(snapshot: SheetSnapshot, row: number, column: number): CellValue {
  const value = snapshot.values[row - snapshot.origin.row]?.[column - snapshot.origin.column];
  return value === undefined || value === "" ? null : value;
}

export function textAt(snapshot: SheetSnapshot, row: number, column: number): string {
  return snapshot.texts[row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? "";
}

export function formulaAt(snapshot: SheetSnapshot, row: number, column: number): string | null {
  const formula = snapshot.formulas?.[row - snapshot.origin.row]?.[column - snapshot.origin.column];
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}

export function numberFormatAt(snapshot: SheetSnapshot, row: number, column: number): string {
  const formats = snapshot.numberFormats?.[row - snapshot.origin.row];
  return formats?.[column - snapshot.origin.column] ?? EMPTY.numberFormat;
}

export function isBold(snapshot: SheetSnapshot, row: number, column: number): boolean {
  return snapshot.bold?.[row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? false;
}

/** Any cell of the sheet, in sheet coordinates; outside the read area it is empty. */
export function cellAt(snapshot: SheetSnapshot, row: number, column: number): Cell {
  const value = valueAt(snapshot, row, column);
  if (value === null && snapshot.formulas === undefined) return EMPTY;
  return {
    value,
    text: textAt(snapshot, row, column),
    formula: formulaAt(snapshot, row, column),
    numberFormat: numberFormatAt(snapshot, row, column),
  };
}
