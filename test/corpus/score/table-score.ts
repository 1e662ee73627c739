export type Share = { readonly right: number; readonly of: number };

export type ColumnScore = {
  readonly right: number;
  /** The right answer is among the options of a question. */
  readonly asked: number;
  /** No table was found where they stand. */
  readonly missed: number;
  readonly wrong: number;
};

export type FindingScore = {
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  /** Errors and warnings, as a person reads them. */
  readonly said: readonly string[];
  /** Errors and warnings by rule. */
  readonly rules: Readonly<Record<string, number>>;
  /** Rules that speak of more than a third of the rows: a law that design and review hold to. */
  readonly everywhere: readonly string[];
};

export type TableScore = {
  readonly slug: string;
  readonly found: boolean;
  readonly header: boolean;
  readonly columns: ColumnScore;
  readonly rows: Share;
  readonly countExact: boolean;
  /** Within one row or five percent. */
  readonly countNear: boolean;
  readonly sections: boolean;
  readonly goals: Share;
  readonly statuses: Share;
  readonly findings: FindingScore;
  /** What was wanted and what was read, for whoever looks at this one table. */
  readonly misses: readonly string[];
};

export const NO_SHARE: Share = { right: 0, of: 0 };

export const NO_FINDINGS: FindingScore = {
  indicators: 0,
  errors: 0,
  warnings: 0,
  said: [],
  rules: {},
  everywhere: [],
};
