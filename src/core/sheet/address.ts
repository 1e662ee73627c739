/** Rows and columns count from 0 everywhere in core; A1 text exists only at the borders. */
export type CellPosition = { readonly row: number; readonly column: number };

export type CellAddress = CellPosition & { readonly sheet: string };

export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

const LETTERS = 26;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function formatColumn(column: number): string {
  let rest = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters;
    rest = Math.floor(rest / LETTERS) - 1;
  } while (rest >= 0);
  return letters;
}

export function formatPosition({ row, column }: CellPosition): string {
  return `${formatColumn(column)}${String(row + 1)}`;
}

export function formatArea(area: Area): string {
  const first = formatPosition(area);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  const last = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  return `${first}:${formatPosition(last)}`;
}

export function contains(area: Area, { row, column }: CellPosition): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** "B7" or "$B$7" → position; undefined for anything else. */
export function parsePosition(text: string): CellPosition | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
