import type { CellEdit, CellInput } from "../../../src/core/sheet/edit";
import { cellAt, type CellValue, type SheetSnapshot } from "../../../src/core/sheet/snapshot";

/** What the writer does, on a snapshot: cells that no longer hold `was` are left alone. */
export function applyEdits(snapshot: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const copy = {
    values: snapshot.values.map((row) => [...(row ?? [])]),
    texts: snapshot.texts.map((row) => [...(row ?? [])]),
    formulas: (snapshot.formulas ?? []).map((row) => [...(row ?? [])]),
    numberFormats: (snapshot.numberFormats ?? []).map((row) => [...(row ?? [])]),
  };
  for (const { at, was, becomes, numberFormat } of edits) {
    const { row, column } = at;
    if (JSON.stringify(inputAt({ ...snapshot, ...copy }, row, column)) !== JSON.stringify(was))
      continue;
    if (isFormula(becomes)) continue;
    const format = numberFormat ?? copy.numberFormats[row]?.[column] ?? "General";
    write(copy.values, row, column, becomes);
    write(copy.texts, row, column, shownAs(becomes, format));
    write(copy.formulas, row, column, null);
    write(copy.numberFormats, row, column, format);
  }
  return { ...snapshot, ...copy };
}

function inputAt(snapshot: SheetSnapshot, row: number, column: number): CellInput {
  const { value, formula } = cellAt(snapshot, row, column);
  return formula === null ? value : { formula };
}

function isFormula(input: CellInput): input is { readonly formula: string } {
  return typeof input === "object" && input !== null && "formula" in input;
}

function write<T>(matrix: T[][], row: number, column: number, value: T): void {
  const line = matrix[row];
  if (line !== undefined) line[column] = value;
}

function shownAs(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return String(value);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.endsWith("%")) return `${(value * 100).toFixed(decimals).replace(".", ",")}%`;
  return format === "General"
    ? String(value).replace(".", ",")
    : value.toFixed(decimals).replace(".", ",");
}
