import type { Status } from "./assessment";
import type { CellPosition } from "../sheet/address";

export type SummaryLineKind = Status | "total";

/** A line such as "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu" that stands on the sheet. */
export type DeclaredLine = {
  readonly at: CellPosition;
  readonly text: string;
  readonly kind: SummaryLineKind;
  readonly count: number;
  readonly date?: string;
};
