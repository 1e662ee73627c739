import type { Area, CellPosition } from "../core/sheet/address";
import type { CellValue } from "../core/sheet/snapshot";
import { isFormula } from "./cell-input";
import { isExcelError } from "./excel-errors";
import type { SheetExtent } from "./measure-sheet";

/** Some rows of a sheet, all columns, as Excel gives them. */
export type Block = {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formulas: (string | number | boolean | null)[][];
  readonly numberFormats: string[][];
  readonly hiddenRows: readonly number[];
  readonly fontNames?: (string | null)[][];
  readonly bold?: boolean[][];
  readonly mixedFormats: readonly CellPosition[];
  readonly surroundings?: Surroundings;
};

/** What belongs to the whole sheet and comes with the first block. */
export type Surroundings = {
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly number[];
  /** One font for a whole column, where it has but one; for sheets too large to ask each cell. */
  readonly columnFonts?: readonly (string | null)[];
};

export type BlockRequest = {
  readonly extent: SheetExtent;
  readonly row: number;
  readonly rowCount: number;
  readonly withCellFonts: boolean;
};

/** undefined: Excel answered null, as it does instead of an error when a range is too large. */
export async function readBlock(
  context: Excel.RequestContext,
  { extent, row, rowCount, withCellFonts }: BlockRequest,
): Promise<Block | undefined> {
  const sheet = context.workbook.worksheets.getItem(extent.id);
  const range = sheet.getRangeByIndexes(row, 0, rowCount, extent.columnCount);
  range.load("values, text, formulas, numberFormat");
  const rows = range.getRowProperties({ rowHidden: true });
  const fonts = withCellFonts ? range.getCellProperties({ format: { font: FONT } }) : undefined;
  const around = row === 0 ? askSurroundings(sheet, extent, !withCellFonts) : undefined;
  await context.sync();
  // Border: typed as any[][], but null for ranges that are too large.
  const values = range.values as CellValue[][] | null;
  if (values === null) return undefined;
  const formulas = range.formulas as Block["formulas"];
  adoptInputs(values, formulas);
  return {
    values,
    formulas,
    texts: range.text,
    numberFormats: range.numberFormat as string[][],
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) =>
      rowHidden === true ? [row + index] : [],
    ),
    ...(fonts === undefined ? { mixedFormats: [] } : readFonts(fonts.value, row)),
    ...(around === undefined ? {} : { surroundings: around() }),
  };
}

/** null for any of these in one cell: its characters differ in it. */
const FONT = { name: true, bold: true, italic: true, underline: true, color: true };

/** Errors become error values, and texts that only look like formulas lose their "formula". */
function adoptInputs(values: CellValue[][], formulas: Block["formulas"]): void {
  values.forEach((line, row) => {
    const lineFormulas = formulas[row] ?? [];
    line.forEach((value, column) => {
      if (typeof value !== "string" || value === "") return;
      if (isExcelError(value)) line[column] = { error: value };
      else if (value.startsWith("=") && !isFormula(value, lineFormulas[column])) {
        lineFormulas[column] = null;
      }
    });
  });
}

function readFonts(cells: Excel.CellProperties[][], firstRow: number) {
  const fontNames: (string | null)[][] = [];
  const bold: boolean[][] = [];
  const mixedFormats: CellPosition[] = [];
  cells.forEach((line, row) => {
    // Border: the typings leave out that a mixed property is null.
    const fonts = line.map(
      ({ format }) => (format?.font ?? {}) as Readonly<Record<string, unknown>>,
    );
    fontNames.push(fonts.map(({ name }) => (typeof name === "string" ? name : null)));
    bold.push(fonts.map((font) => font["bold"] === true));
    fonts.forEach((font, column) => {
      if (Object.values(font).includes(null)) mixedFormats.push({ row: firstRow + row, column });
    });
  });
  return { fontNames, bold, mixedFormats };
}

/** From A1: Excel tells only of merges that begin inside the range asked. */
function askSurroundings(
  sheet: Excel.Worksheet,
  { rowCount, columnCount }: SheetExtent,
  withColumnFonts: boolean,
): () => Surroundings {
  const whole = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  const merged = whole.getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  const columns = whole.getColumnProperties({ columnHidden: true });
  const fonts = withColumnFonts ? askColumnFonts(whole, columnCount) : undefined;
  return () => ({
    merges: merged.isNullObject ? [] : areas.items.map(readArea),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, column) =>
      columnHidden === true ? [column] : [],
    ),
    ...(fonts === undefined ? {} : { columnFonts: fonts.map(({ name }) => name) }),
  });
}

function readArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function askColumnFonts(whole: Excel.Range, columnCount: number): readonly Excel.RangeFont[] {
  return Array.from({ length: columnCount }, (_column, index) => {
    const { font } = whole.getColumn(index).format;
    font.load("name");
    return font;
  });
}
