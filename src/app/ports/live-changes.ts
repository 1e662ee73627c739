import type { Area } from "../../core/sheet/address";
import type { Extent } from "../../core/sheet/following/fit-extent";
import type { CellsRead, RowsRead } from "../../core/sheet/following/replace-cells";
import type { RowShift } from "../../core/sheet/following/row-shift";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { Result } from "../failure";

/** Something that somebody else than this add-in changed in the workbook: the user or a co-author. */
export type SheetChange =
  | { readonly kind: "edited"; readonly area: Area; readonly source: Source }
  | { readonly kind: "rows"; readonly shift: RowShift; readonly source: Source }
  /** Columns or single cells moved, or Excel does not say what happened. */
  | { readonly kind: "unclear"; readonly source: Source }
  /** On another sheet: formulas of this one may show something else now. */
  | { readonly kind: "elsewhere"; readonly source: Source };

export type Source = "local" | "remote";

export type RereadRequest = {
  /** Whole rows, from the first column to the last that is used. */
  readonly rows: readonly { readonly row: number; readonly rowCount: number }[];
  readonly columnCount: number;
  /** Cells with formulas. */
  readonly areas: readonly Area[];
  readonly withFonts: boolean;
};

export type Reread = {
  /** Its name now. */
  readonly sheet: string;
  readonly used: Extent;
  readonly rows: readonly RowsRead[];
  readonly cells: readonly CellsRead[];
  /** Which changes this reading knows already. */
  readonly mark: ReadingMark;
};

/** A moment between two changes of one sheet. */
export type ReadingMark = { readonly sheetId: string; readonly position: number };

/** Hears what changes in the workbook while it is being worked on. */
export type LiveChanges = {
  /** Listens until the returned function is called. Nothing is remembered from before. */
  readonly watch: (onChange: () => void) => Promise<Result<StopWatching>>;
  /**
   * What has changed on a snapshot's sheet since it was read, in order; undefined where that is not
   * known, because nobody listened all the time.
   */
  readonly since: (snapshot: SheetSnapshot) => readonly SheetChange[] | undefined;
  /** One round trip; without merged areas, since asking for them clears Excel's undo list. */
  readonly reread: (snapshot: SheetSnapshot, request: RereadRequest) => Promise<Result<Reread>>;
  /** Nothing that was heard so far concerns this snapshot. */
  readonly pass: (snapshot: SheetSnapshot) => void;
  /** From now on this snapshot stands for what was read at that moment. */
  readonly adopt: (snapshot: SheetSnapshot, mark: ReadingMark) => void;
};

export type StopWatching = () => Promise<void>;
