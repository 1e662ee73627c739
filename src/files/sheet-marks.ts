import type { CellPosition } from "../core/sheet/address";
import type { Run } from "./hidden-runs";

export type CellFont = { readonly name: string | null; readonly bold: boolean };

/** A formula saved without its result. */
export type UncalculatedCell = CellPosition & { readonly formula: string };

export const NO_FONT: CellFont = { name: null, bold: false };

/** What a workbook file says about a sheet and the library leaves out. Rows and columns are the sheet's. */
export type SheetMarks = {
  /** Style index per cell; a cell without one has style 0. */
  readonly styles: readonly (readonly number[] | undefined)[];
  /** Font by style index. */
  readonly fonts: readonly CellFont[];
  readonly hiddenRows: readonly Run[];
  readonly hiddenColumns: readonly Run[];
  readonly mixedFormats: readonly CellPosition[];
  /** Cells that the library leaves out: programs other than Excel leave the result to Excel. */
  readonly uncalculated: readonly UncalculatedCell[];
};

export const NO_MARKS: SheetMarks = {
  styles: [],
  fonts: [],
  hiddenRows: [],
  hiddenColumns: [],
  mixedFormats: [],
  uncalculated: [],
};
