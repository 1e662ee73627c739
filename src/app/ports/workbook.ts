import type { CellAddress, CellPosition } from "../../core/sheet/address";
import type { CellLook, LookEdit } from "../../core/sheet/cell-look";
import type { CellEdit } from "../../core/sheet/edit";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { Result } from "../failure";

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
  readonly looks?: readonly LookEdit[];
  /** Safe fixes: a cell whose characters differ in format would lose that, so it is refused. */
  readonly sparesMixedFormats?: boolean;
};

export type RefusedEdit = {
  readonly edit: CellEdit;
  readonly because: "protected" | "merged" | "spilled" | "mixed-formats" | "host";
};

/** What the cell really held before and after: `becomes` as Excel took it. */
export type WrittenEdit = CellEdit & { readonly formerNumberFormat?: string };

/** What really happened; Undo is the receipt backwards. */
export type Receipt = {
  /** By sheet name: an id that stays when the sheet is renamed. */
  readonly sheetIds?: Readonly<Record<string, string>>;
  readonly insertion?: RowInsertion;
  /** How far down the sheet reached when the rows had come in. */
  readonly rowsThen?: number;
  /** After undo: rows that were inserted once, or the user's own in their place; they stay. */
  readonly keptRows?: RowInsertion;
  readonly written: readonly WrittenEdit[];
  readonly looks?: readonly LookEdit[];
  /** The cell no longer held `was`. */
  readonly stale: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
};

/** What is known of a sheet before it is seen; one that has grown beyond it is only slower. */
export type ExpectedSheet = {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The row above which lines will be written: the looks of its surroundings are seen as well. */
  readonly around: number;
};

/** What a change is planned on. */
export type SeenSheet = {
  readonly snapshot: SheetSnapshot;
  /** undefined: not seen, or not one look for all characters. */
  readonly lookAt: (at: CellPosition) => CellLook | undefined;
};

export type WrittenChange = Receipt & {
  /** The sheet as it is after the write, where that was learned on the way. */
  readonly after?: SheetSnapshot;
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
  /** As `readSheet`; where the size is known before, one round trip, with all that writing must know. */
  readonly see: (sheet: string, expected?: ExpectedSheet) => Promise<Result<SeenSheet>>;
  /**
   * Writes what was planned on what was seen, in one round trip; where nothing was seen before, the
   * cells are seen first. A cell that no longer holds `was` is left alone, and one that somebody changes
   * while we write is put back: both are listed as stale.
   */
  readonly write: (change: Change, seen?: SeenSheet) => Promise<Result<WrittenChange>>;
  /** Takes back what `write` wrote; cells changed since then are left alone and listed as stale. */
  readonly undo: (receipt: Receipt) => Promise<Result<Receipt>>;
};
