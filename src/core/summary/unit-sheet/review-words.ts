import type { Finding, Severity } from "../../model/finding";
import type { CellPosition } from "../../sheet/address";
import type { CellInput } from "../../sheet/edit";

/** What became of a finding: on the sheet that goes back to the unit that made the annex. */
export type FindingState = "new" | "fixed" | "ignored";

/** When a finding came into its state, and why it was set aside. */
export type StateNote = {
  /** ISO date or date-time. */
  readonly on?: string;
  readonly reason?: string;
};

/** One finding in words, as it stands on the review sheet. */
export type ReviewRow = {
  readonly id: string;
  /** Key; absent where a finding belongs to no indicator. */
  readonly indicator?: string;
  readonly at: CellPosition;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly proposal: string;
  readonly state: FindingState;
  readonly note: string;
  /** What the unit has written in its column. */
  readonly answer: CellInput;
};

/** One annex with everything that was found in it, in reading order. */
export type ReviewedFindings = {
  readonly title: string;
  readonly sheet: string;
  readonly unit?: string;
  readonly rows: readonly ReviewRow[];
};

/** Everything that the review sheet says, in one language; strings/ gives it. */
export type ReviewSheetWords = {
  readonly sheetName: string;
  readonly title: string;
  readonly untitled: string;
  readonly reviewedOn: (iso: string) => string;
  /** Nine heads: indicator, cell, severity, what, why, proposal, state, date and reason, the unit's answer. */
  readonly heads: readonly string[];
  readonly counts: string;
  readonly severity: string;
  readonly total: string;
  readonly list: string;
  readonly nothingFound: string;
  /** Where a finding belongs to no indicator. */
  readonly wholeTable: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly states: Readonly<Record<FindingState, string>>;
  readonly say: (finding: Finding) => { readonly what: string; readonly why: string };
  readonly proposal: (finding: Finding) => string;
  readonly stateNote: (note: StateNote) => string;
  readonly legend: string;
  readonly placeAndDate: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
  readonly signHere: string;
};
