import type { WorkbookModel } from "../model/workbook";
import type { DateOrder } from "../model/typed-input";
import type { Calculation } from "./calculation";
import type { ClassTable } from "./class-table";
import type { EventQueue } from "./events";
import type { LiveRanges } from "./live-ranges";

/** Something the real Excel or Office.js would not have let pass; fails the test at its end. */
export type StrictProblem = {
  readonly kind:
    | "unknown-member"
    | "not-implemented"
    | "write-without-flag"
    | "leaked-reference"
    | "unanswered-request"
    | "beyond-api-set"
    | "bad-request";
  readonly what: string;
};

/** What the engine's objects need to do their work. */
export type Host = {
  readonly workbook: WorkbookModel;
  readonly classTable: ClassTable;
  /** Requirement sets declared to the add-in: {"ExcelApi": "1.14"}. */
  readonly apiSets: Readonly<Record<string, string>>;
  readonly dates: DateOrder;
  readonly problems: StrictProblem[];
  readonly live: LiveRanges;
  readonly events: EventQueue;
  readonly calculation: Calculation;
};
