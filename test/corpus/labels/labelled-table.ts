import type { SheetSnapshot } from "../product";

/** A column as a person has read it; `i` counts the columns of the grid from 0. */
export type TrueColumn = {
  readonly i: number;
  readonly role: string;
  /** Further roles that are as defensible. */
  readonly also?: readonly string[];
  readonly year?: number;
};

export type TrueGoal = {
  readonly row: number;
  readonly comparator: string | null;
  readonly value: number | null;
  readonly unit?: string | null;
};

export type Truth = {
  readonly columns: readonly TrueColumn[];
  readonly sections: readonly unknown[];
  readonly groups?: readonly unknown[];
  readonly indicatorCount: number;
  readonly numberedIndicators?: number;
  readonly subRows?: number;
  /** Counts as fair as `indicatorCount`. */
  readonly alsoCount?: number | readonly number[];
  /** "header", "section", "group", "indicator" …, one for each row of the grid. */
  readonly rowKinds?: readonly string[];
  readonly goals?: readonly TrueGoal[] | null;
  /** By row of the grid; some tables count their status words instead, and then no row is named. */
  readonly statuses?: Readonly<Record<string, unknown>> | null;
};

/** The JSON beside a workbook. */
export type LabelDocument = {
  readonly rows: readonly (readonly unknown[])[];
  readonly truth: Truth;
  readonly workbook: {
    readonly sheet?: string;
    readonly colOffset?: number;
    readonly tables: readonly {
      /** The sheet's row (from 1) of each row of the grid. */
      readonly rowMap: readonly number[];
      readonly headerRows: readonly number[];
    }[];
  };
};

/** A table with its truth and the workbook in which it lies. */
export type LabelledTable = {
  readonly slug: string;
  readonly family: string;
  readonly truth: Truth;
  /** Undefined where the workbook has one sheet and nobody named it. */
  readonly sheet: string | undefined;
  readonly columnOffset: number;
  readonly rowMap: readonly number[];
  readonly headerRows: readonly number[];
  readonly sheets: readonly SheetSnapshot[];
};
