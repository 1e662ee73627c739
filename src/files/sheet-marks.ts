import type { CellPosition } from "../core/sheet/address";

export type CellFont = { readonly name: string | null; readonly bold: boolean };

export const NO_FONT: CellFont = { name: null, bold: false };

/** What a workbook file says about a sheet and the library leaves out. Rows and columns are the sheet's. */
export type SheetMarks = {
  /** Style index per cell; a cell without one has style 0. */
  readonly styles: readonly (readonly number[] | undefined)[];
  /** Font by style index. */
  readonly fonts: readonly CellFont[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly mixedFormats: readonly CellPosition[];
  /** Formula cells saved without a result: programs other than Excel leave it to Excel. */
  readonly uncalculated: readonly CellPosition[];
};

export const NO_MARKS: SheetMarks = {
  styles: [],
  fonts: [],
  hiddenRows: [],
  hiddenColumns: [],
  mixedFormats: [],
  uncalculated: [],
};
