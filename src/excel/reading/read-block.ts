import { known } from "../../core/model/known";
import type { Area, CellPosition } from "../../core/sheet/address";
import type { CellValue } from "../../core/sheet/snapshot";
import { isFormula } from "./cell-input";
import { isExcelError } from "../excel-errors";
import type { SheetExtent } from "./measure-sheet";
import { FONT, isMixed } from "./mixed-fonts";

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
  const { columnCount } = extent;
  const sheet = context.workbook.worksheets.getItem(extent.id);
  const range = sheet.getRangeByIndexes(row, 0, rowCount, columnCount);
  const block = askBlock(range, withCellFonts);
  const whole = sheet.getRangeByIndexes(0, 0, extent.rowCount, columnCount);
  const fontColumns = withCellFonts ? 0 : columnCount;
  const mayGrow = extent.rowCount < 1_000_000 && columnCount < 16_000;
  const around = row === 0 ? askSurroundings(whole, fontColumns, mayGrow) : undefined;
  await context.sync();
  const read = block();
  return read === undefined || around === undefined ? read : { ...read, surroundings: around() };
}

/** Queues the reading; the answer is there after the next sync. */
export function askBlock(range: Excel.Range, withCellFonts: boolean): () => Block | undefined {
  range.load("rowIndex");
  const cells = askCells(range);
  const rows = range.getRowProperties({ rowHidden: true });
  const fonts = withCellFonts ? range.getCellProperties({ format: { font: FONT } }) : undefined;
  return () => {
    const block = cells();
    if (block === undefined) return undefined;
    const row = range.rowIndex;
    return {
      ...block,
      hiddenRows: rows.value.flatMap(({ rowHidden }, index) =>
        rowHidden === true ? [row + index] : [],
      ),
      ...(fonts === undefined ? { mixedFormats: [] } : readFonts(fonts.value, row)),
    };
  };
}

/** Queues what stands in the cells, and nothing that Excel takes for a write. */
export function askCells(
  range: Excel.Range,
): () => Pick<Block, "values" | "texts" | "formulas" | "numberFormats"> | undefined {
  range.load("values, text, formulas, numberFormat");
  return () => {
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
    };
  };
}

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

export function readFonts(
  cells: readonly (readonly Parameters<typeof isMixed>[0][])[],
  firstRow: number,
): Required<Pick<Block, "fontNames" | "bold" | "mixedFormats">> {
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
    line.forEach((cell, column) => {
      if (isMixed(cell)) mixedFormats.push({ row: firstRow + row, column });
    });
  });
  return { fontNames, bold, mixedFormats };
}

/** Where the sheet may grow while it is worked on, merged areas are wanted too. */
const MARGIN = { rows: 500, columns: 20 };

/**
 * From A1: Excel tells only of merges that begin inside the range asked. The fonts of the first columns
 * are asked where those of single cells are not.
 */
export function askSurroundings(
  whole: Excel.Range,
  fontColumns: number,
  mayGrow = true,
): () => Surroundings {
  const wide = mayGrow ? whole.getResizedRange(MARGIN.rows, MARGIN.columns) : whole;
  const merged = wide.getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  const columns = whole.getColumnProperties({ columnHidden: true });
  const fonts = fontColumns > 0 ? askColumnFonts(whole, fontColumns) : undefined;
  return () => ({
    merges: merged.isNullObject ? [] : areas.items.map(readArea),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, column) =>
      columnHidden === true ? [column] : [],
    ),
    ...known({ columnFonts: fonts?.map(({ name }) => name) }),
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
