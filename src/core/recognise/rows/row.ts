import type { Column } from "../../model/column";
import type { Ordinal } from "../../reading/cells/ordinal";

/** What one row of the body holds, told by the roles of its columns. */
export type RowFacts = {
  readonly row: number;
  readonly ordinal: Ordinal | undefined;
  /** The number as it stands there: "2..", "1.3.". */
  readonly written: string;
  /** Number of an ordinal cell that is merged over this row from above. */
  readonly shared: Ordinal | undefined;
  /** Text in the ordinal column that is no number: "I. CẢI CÁCH THỂ CHẾ", a note, a title. */
  readonly lead: string;
  readonly text: string;
  /** What stands in another column where the text is missing: "Tổng cộng" under names. */
  readonly aside: string;
  /** It stands left of the texts, where a heading of the rows may stand too. */
  readonly asideLeads: boolean;
  /** The number stood before the text in the same cell. */
  readonly led: boolean;
  /** Filled cells that a torn row never repeats: figures, unit, status, deadline. */
  readonly own: number;
  /** Filled cells that measure or demand: value, status, goal, evidence, product, deadline. */
  readonly measures: number;
  readonly filled: number;
  /** Points given or to be given, which headings may carry as well. */
  readonly scores: number;
  /** Its unit is given: a figure is expected beside it. */
  readonly hasUnit: boolean;
  /** Its cells where all of them are zeros or crosses, without a unit; else none. */
  readonly hollow: number;
  readonly bold: boolean;
  /** One cell merged over most of the table. */
  readonly across: boolean;
};

export type Layout = {
  readonly columns: readonly Column[];
  readonly ordinal: Column | undefined;
  readonly indicator: Column;
  readonly others: readonly Column[];
};
