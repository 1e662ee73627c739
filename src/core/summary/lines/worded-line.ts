import type { SummaryLine } from "./summary-line";

/** A summary line in words, as strings/ gives it. */
export type WordedLine = {
  readonly kind: SummaryLine["kind"];
  readonly count: number;
  /** Whether it is to be said now; the others are only for lines that stand there from before. */
  readonly said: boolean;
  /** Goal and figures decided, not the annex's own words. */
  readonly computed: boolean;
  /** "(phần mềm tính)": beside a computed number inside somebody else's sentence. */
  readonly note: string;
  /** Without a number in the list. */
  readonly text: string;
  /** The words before and after the count; the first is empty where no count is said. */
  readonly around: readonly [string, string];
  readonly date?: { readonly iso: string; readonly shown: string };
};
