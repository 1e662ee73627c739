import type { Requirement } from "../../model/requirement";
import type { Assessment, PlanVerdict, Status } from "../../model/assessment";
import type { SheetBasis } from "./sheet-basis";
import type { SummaryLine } from "../lines/summary-line";

/** Everything that the summary sheet says, in one language; strings/ gives it. */
export type SummarySheetWords = {
  readonly sheetName: string;
  readonly nationalTitle: readonly [string, string];
  readonly title: (things: SummaryLine["things"]) => string;
  readonly ofAnnex: (title: string) => string;
  readonly untitled: string;
  readonly asOf: (iso: string) => string;
  readonly horizon: (years: readonly number[]) => string;
  /** Nine heads of the list: number, indicator, goal, latest result, status, distance, plan, reasons, note. */
  readonly listHeads: (
    horizons: readonly number[],
    things: SummaryLine["things"],
  ) => readonly string[];
  readonly bySection: string;
  readonly list: (things: SummaryLine["things"]) => string;
  /** Nine heads: number, section, total, completed, in progress, not started, missed, unmeasured, rate. */
  readonly sectionHeads: (bases: readonly SheetBasis[]) => readonly string[];
  /** Rows above the first heading, and the rows of an annex without headings. */
  readonly noSection: string;
  readonly wholeAnnex: string;
  readonly total: string;
  readonly grandTotal: string;
  /** Beside an annex that only assigns targets. */
  readonly targetsOnly: string;
  readonly legend: string;
  /** Short, never the same word for what was declared and what was worked out. */
  readonly statuses: (basis: SheetBasis) => Readonly<Record<Status, string>>;
  readonly plans: Readonly<Record<PlanVerdict, string>>;
  readonly line: (line: SummaryLine) => string;
  /** The words around the count of a line, to put a live count between. */
  readonly aroundCount: (line: SummaryLine) => readonly [string, string] | undefined;
  readonly goal: (goal: readonly Requirement[]) => string;
  readonly latest: (assessment: Assessment) => string;
  readonly distance: (assessment: Assessment) => string;
  readonly reason: (assessment: Assessment) => string;
  /** Without a title where there is only one annex. */
  readonly sectionChart: (annexTitle: string) => string;
  readonly indicatorChart: (key: string, text: string, unit: string) => string;
  readonly year: string;
  readonly figure: string;
  readonly goalLine: string;
  readonly placeAndDate: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
  readonly signHere: string;
};
