import type { CellAddress } from "../core/sheet/address";
import type { CellEdit } from "../core/sheet/edit";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import type { Result } from "./failure";

/** Rows to insert above `before` (sheet row, 0-based) ahead of the edits, which count the new rows. */
export type RowInsertion = {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
  /** New rows start without any format of their neighbours, in this font. */
  readonly font?: { readonly name: string; readonly size: number };
};

/** Everything one click writes, as data. */
export type Change = {
  readonly insertion?: RowInsertion;
  readonly edits: readonly CellEdit[];
};

export type RefusedEdit = {
  readonly edit: CellEdit;
  readonly because: "protected" | "merged" | "spilled" | "host";
};

/** What the cell really held before and after: `becomes` as Excel took it. */
export type WrittenEdit = CellEdit & { readonly formerNumberFormat?: string };

/** What really happened; Undo is the receipt backwards. */
export type Receipt = {
  /** By sheet name: an id that stays when the sheet is renamed. */
  readonly sheetIds?: Readonly<Record<string, string>>;
  readonly insertion?: RowInsertion;
  /** After undo: rows that were inserted once and hold something of the user's by now; they stay. */
  readonly keptRows?: RowInsertion;
  readonly written: readonly WrittenEdit[];
  /** The cell no longer held `was`. */
  readonly stale: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
};

/**
 * The workbook as use cases see it; Office.js and the tests implement it. Reading a sheet that we wrote
 * ourselves fails with `own-sheet`: it is never taken for an annex.
 */
export type Workbook = {
  readonly readActiveSheet: () => Promise<Result<SheetSnapshot>>;
  readonly readSheet: (sheet: string) => Promise<Result<SheetSnapshot>>;
  /** Visible worksheets in their order. */
  readonly sheetNames: () => Promise<Result<readonly string[]>>;
  readonly select: (at: CellAddress) => Promise<Result<void>>;
  readonly apply: (change: Change) => Promise<Result<Receipt>>;
  /** Takes back what `apply` wrote; cells changed since then are left alone and listed as stale. */
  readonly undo: (receipt: Receipt) => Promise<Result<Receipt>>;
};
