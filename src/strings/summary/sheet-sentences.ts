import type { SheetBasis } from "../../core/summary/plan/sheet-basis";
import type { SummarySheetWords } from "../../core/summary/plan/summary-words";

/** What the summary sheet says of its own; the rest it takes from terms, progress and lines. */
export type SheetSentences = Omit<
  SummarySheetWords,
  "asOf" | "statuses" | "plans" | "line" | "aroundCount" | "goal" | "latest" | "distance" | "reason"
> & {
  /** Status of a row in a table of assigned targets. */
  readonly noResults: string;
  readonly asOf: (day: string) => string;
  readonly sectionHeads: (bases: readonly SheetBasis[]) => readonly string[];
};
