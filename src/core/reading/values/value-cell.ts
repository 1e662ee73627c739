import type { CellValue } from "../../sheet/snapshot";
import type { Requirement } from "../../model/requirement";

export type ValueCell = {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
};

export type ValueContext = {
  readonly unit?: string;
  readonly goal?: readonly Requirement[];
  /** Other cells of the column (and row): decide between 0.9 and 90, 1.130 and 1,13. */
  readonly neighbours?: readonly ValueCell[];
};
