import { SHEET_COLUMNS, SHEET_ROWS, lastColumn, lastRow, type Area } from "./area";

/** 0 → "A". */
export function formatColumn(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "AA" → 26. */
export function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "A1", "A1:B2", "3:4", "A:B"; null for anything else. Locks ($) are allowed. */
export function parseArea(address: string): Area | null {
  const text = address.replaceAll("$", "").trim().toUpperCase();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return spanning(Number(top) - 1, parseColumn(left), Number(bottom) - 1, parseColumn(right));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows !== null)
    return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  if (columns === null) return null;
  return spanning(0, parseColumn(columns[1] ?? ""), SHEET_ROWS - 1, parseColumn(columns[2] ?? ""));
}

function spanning(oneRow: number, oneColumn: number, otherRow: number, otherColumn: number) {
  const row = Math.min(oneRow, otherRow);
  const column = Math.min(oneColumn, otherColumn);
  const area: Area = {
    row,
    column,
    rowCount: Math.abs(oneRow - otherRow) + 1,
    columnCount: Math.abs(oneColumn - otherColumn) + 1,
  };
  const isInside = row >= 0 && lastRow(area) < SHEET_ROWS && lastColumn(area) < SHEET_COLUMNS;
  return isInside ? area : null;
}

export function formatArea(area: Area): string {
  const left = formatColumn(area.column);
  const right = formatColumn(lastColumn(area));
  const top = String(area.row + 1);
  const bottom = String(lastRow(area) + 1);
  if (area.rowCount === 1 && area.columnCount === 1) return left + top;
  if (area.columnCount === SHEET_COLUMNS) return `${top}:${bottom}`;
  if (area.rowCount === SHEET_ROWS) return `${left}:${right}`;
  return `${left}${top}:${right}${bottom}`;
}
