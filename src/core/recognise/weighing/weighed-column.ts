import type { Role, ValueKind } from "../../model/column";
import type { HeaderReading } from "../../reading/heads/read-head";
import type { ColumnProfile } from "../columns/column-profile";
import type { CellTally } from "./tally-cells";

/** All that the weighing is given of one column. */
export type WeighedColumn = {
  readonly column: number;
  /** Folded heads, from the upper tier to the lowest. */
  readonly tiers: readonly string[];
  readonly reading: HeaderReading | undefined;
  /** Absent where a head is known without its table. */
  readonly cells?: { readonly profile: ColumnProfile; readonly tally: CellTally };
  /** What the rules set by hand make of it; absent where that is not to be learned from. */
  readonly byRule?: { readonly role: Role; readonly kind?: ValueKind };
};
