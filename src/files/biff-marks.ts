import type { CellPosition } from "../core/sheet/address";
import { readBiffFonts } from "./biff-fonts";
import { addRun, type Run } from "./hidden-runs";
import { BIFF, readBiffPart, type BiffRecord } from "./biff-records";
import type { CellFont, SheetMarks } from "./sheet-marks";

const CELLS: ReadonlySet<number> = new Set([
  BIFF.formula,
  BIFF.richText,
  BIFF.sharedText,
  BIFF.number,
  BIFF.text,
  BIFF.boolean,
  BIFF.shortNumber,
]);
const ROW_HIDDEN = 0x20;
const COLUMN_HIDDEN = 0x01;

/**
 * Fonts, hidden rows and columns and mixed texts of each sheet of an .xls, in the order of the sheets.
 * Undefined where the file is cut off: the library would read what is left of it as if it were all.
 */
export function readBiffMarks(
  view: DataView,
  globals: readonly BiffRecord[],
  isMixedText: (sharedText: number) => boolean,
): readonly SheetMarks[] | undefined {
  const fonts = readBiffFonts(view, globals);
  const places = globals
    .filter(({ type }) => type === BIFF.sheet)
    .map(({ at }) => view.getUint32(at, true))
    .sort((a, b) => a - b);
  const sheets = places.map((place) => {
    const records = readBiffPart(view, place);
    return records === undefined ? undefined : readSheet(view, records, fonts, isMixedText);
  });
  return sheets.every((sheet) => sheet !== undefined) ? sheets : undefined;
}

function readSheet(
  view: DataView,
  records: readonly BiffRecord[],
  fonts: readonly CellFont[],
  isMixedText: (sharedText: number) => boolean,
): SheetMarks {
  const styles: number[][] = [];
  const hiddenRows: Run[] = [];
  const hiddenColumns: Run[] = [];
  const mixedFormats: CellPosition[] = [];
  const note = (row: number, column: number, format: number): void => {
    (styles[row] ??= [])[column] = format;
  };
  for (const { type, at, length } of records) {
    if (length < 6) continue;
    const row = view.getUint16(at, true);
    const column = view.getUint16(at + 2, true);
    if (CELLS.has(type)) note(row, column, view.getUint16(at + 4, true));
    if (type === BIFF.richText) mixedFormats.push({ row, column });
    if (type === BIFF.sharedText && length >= 10 && isMixedText(view.getUint32(at + 6, true)))
      mixedFormats.push({ row, column });
    if (type === BIFF.multipleNumbers)
      for (let next = 4; next + 6 < length; next += 6)
        note(row, column + (next - 4) / 6, view.getUint16(at + next, true));
    if (type === BIFF.row && length >= 16 && (view.getUint8(at + 12) & ROW_HIDDEN) !== 0)
      addRun(hiddenRows, row, row);
    if (type === BIFF.columnInfo && length >= 10 && view.getUint16(at + 8, true) & COLUMN_HIDDEN)
      addRun(hiddenColumns, row, column);
  }
  return { styles, fonts, hiddenRows, hiddenColumns, mixedFormats, uncalculated: [] };
}
