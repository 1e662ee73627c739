import { textAt, valueAt, type SheetSnapshot } from "./snapshot";

const HASH = "#".charCodeAt(0);
const HASHES = /^#+$/;

/** What a person reads in the cell: Excel answers "####" for a number in a column that is too narrow. */
export function shownText(snapshot: SheetSnapshot, row: number, column: number): string {
  const text = textAt(snapshot, row, column);
  if (text.charCodeAt(0) !== HASH || !HASHES.test(text)) return text;
  const value = valueAt(snapshot, row, column);
  return typeof value === "number" ? String(value) : text;
}

export function isBlank(snapshot: SheetSnapshot, row: number, column: number): boolean {
  const text = textAt(snapshot, row, column);
  return text === "" || text.trim() === "";
}
