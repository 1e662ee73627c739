import { formatColumn, parseColumn } from "./a1";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "./area";
import { shiftArea, type Shift } from "./shift";
import { foldName } from "./workbook";

/*
 * One pass over the text of a formula: texts in quotes are skipped, each reference (with its sheet
 * name, if it has one) is found. Not a parser: enough to let references follow moved cells.
 */
const TOKENS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/gu;

const LETTER_BEFORE = /[\p{L}\p{N}_.$]$/u;

/** The formula of a cell on `home` after rows or columns moved. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return mapReferences(formula, (sheet, reference) => {
    if (foldName(sheet ?? home) !== foldName(shift.sheet)) return undefined;
    return shiftReference(reference, shift) ?? "#REF!";
  });
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return formula.replace(TOKENS, (whole: string, sheet: string | undefined, reference: string) => {
    if (sheet === undefined || foldName(unquote(sheet.slice(0, -1))) !== foldName(from))
      return whole;
    return `${quoteSheet(to)}!${reference}`;
  });
}

/** "Tổng hợp" → "'Tổng hợp'", with doubled quotes. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function mapReferences(
  formula: string,
  change: (sheet: string | undefined, reference: string) => string | undefined,
): string {
  return formula.replace(
    TOKENS,
    (whole: string, sheet: string | undefined, reference: string | undefined, offset: number) => {
      if (reference === undefined || LETTER_BEFORE.test(formula.slice(0, offset))) return whole;
      const changed = change(
        sheet === undefined ? undefined : unquote(sheet.slice(0, -1)),
        reference,
      );
      return changed === undefined ? whole : `${sheet ?? ""}${changed}`;
    },
  );
}

type Corner = {
  readonly column: number | null;
  readonly row: number | null;
  readonly columnLock: string;
  readonly rowLock: string;
};

function shiftReference(reference: string, shift: Shift): string | null {
  const [first, second] = reference.split(":").map(readCorner);
  if (first === undefined) return reference;
  const last = second ?? first;
  const area: Area = {
    row: first.row ?? 0,
    column: first.column ?? 0,
    rowCount: (last.row ?? SHEET_ROWS - 1) - (first.row ?? 0) + 1,
    columnCount: (last.column ?? SHEET_COLUMNS - 1) - (first.column ?? 0) + 1,
  };
  const moved = shiftArea(area, shift);
  if (moved === null) return null;
  const start = writeCorner(first, moved.row, moved.column);
  if (second === undefined) return start;
  return `${start}:${writeCorner(second, moved.row + moved.rowCount - 1, moved.column + moved.columnCount - 1)}`;
}

function readCorner(text: string): Corner {
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  // "$1" has its lock before an absent column.
  const isRowOnly = letters === "";
  return {
    column: isRowOnly ? null : parseColumn(letters),
    row: digits === "" ? null : Number(digits) - 1,
    columnLock: isRowOnly ? "" : columnLock,
    rowLock: isRowOnly ? columnLock || rowLock : rowLock,
  };
}

function writeCorner(corner: Corner, row: number, column: number): string {
  const letters = corner.column === null ? "" : corner.columnLock + formatColumn(column);
  return letters + (corner.row === null ? "" : corner.rowLock + String(row + 1));
}
