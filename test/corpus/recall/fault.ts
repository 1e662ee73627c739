import type { Position } from "../product";
import type { CellChange } from "../tables/change-cells";
import type { TrueGrid } from "../tables/true-grid";

/** What a careful reviewer would mark, each of its kind. */
export type FaultKind =
  | "missing"
  | "unit"
  | "declared-count"
  | "status-against-figures"
  | "numbering"
  | "status-mistyped"
  | "far-too-large"
  | "indicator-repeated"
  | "number-as-text"
  | "deadline-impossible";

export type Fault = {
  /** Where it shows: any of these cells may be marked. */
  readonly at: readonly [Position, ...Position[]];
  readonly changes: readonly CellChange[];
  /** What must stand on the sheet before, and is right: a summary line that the fault then makes wrong. */
  readonly before?: readonly CellChange[];
};

/** All places of a table in which a fault of one kind would truly be one. */
export type FindPlaces = (grid: TrueGrid) => readonly Fault[];
