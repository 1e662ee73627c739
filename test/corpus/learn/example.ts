import type { Evidence } from "../../../src/core/recognise/weighing/evidence";
import type { Meaning } from "../../../src/core/recognise/weighing/meanings";
import type { TableFacts } from "../../../src/core/recognise/weighing/table-facts";
import type { WeighedColumn } from "../../../src/core/recognise/weighing/weighed-column";

/** A column of an example and what it means; without a truth it is only a neighbour. */
export type Truth = {
  readonly meaning: Meaning;
  /** Further meanings that are as defensible. */
  readonly also: readonly Meaning[];
};

export type TableExample = {
  readonly slug: string;
  /** Tables of one family are learned from, or tried, together. */
  readonly family: string;
  readonly columns: readonly WeighedColumn[];
  readonly facts: TableFacts;
  /** By the column of the sheet. */
  readonly truths: ReadonlyMap<number, Truth>;
};

/** The head of a column whose table is not known. */
export type HeadExample = {
  readonly family: string;
  readonly evidence: Evidence;
  readonly truth: Truth;
};
