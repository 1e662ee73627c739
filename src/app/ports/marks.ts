import type { CellPosition } from "../../core/sheet/address";
import type { PlannedComment } from "../../core/summary/marks/comments";
import type { Highlight } from "../../core/summary/marks/highlights";
import type { Result } from "../failure";

/** Ways of marking cells with findings in the sheet itself; both can be taken away again whole. */
export type MarkKind = "highlights" | "comments";

/** Whether a sheet bears marks of ours. */
export type MarksThere = Readonly<Record<MarkKind, boolean>>;

export type WantedMarks = {
  readonly sheet: string;
  /** Absent: left as they are. Empty: all of ours go. */
  readonly highlights?: readonly Highlight[];
  readonly comments?: readonly PlannedComment[];
};

export type WrittenMarks = {
  /** Comments of ours that somebody has answered: they stay, with what they say. */
  readonly answered: readonly CellPosition[];
  /** Cells that got no comment because somebody's comment or note is there already. */
  readonly taken: readonly CellPosition[];
};

export type Marks = {
  /** By sheet name; a sheet that is not there is absent. */
  readonly see: (sheets: readonly string[]) => Promise<Result<ReadonlyMap<string, MarksThere>>>;
  /** Writes only where something differs from what is wanted. */
  readonly write: (wanted: WantedMarks) => Promise<Result<WrittenMarks>>;
};
