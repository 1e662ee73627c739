import type { Finding, Severity } from "../rules/finding";

/** What became of a finding: on the sheet that goes back to the unit that made the annex. */
export type FindingState = "new" | "fixed" | "ignored";

export type ReviewEntry = {
  readonly finding: Finding;
  readonly state: FindingState;
  /** Why it was set aside. */
  readonly reason?: string;
  /** ISO date or date-time of the state. */
  readonly on?: string;
};

/** One annex with everything that was found in it, in reading order. */
export type ReviewedFindings = {
  readonly title: string;
  readonly sheet: string;
  readonly unit?: string;
  readonly entries: readonly ReviewEntry[];
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
  readonly stateNote: (entry: ReviewEntry) => string;
  readonly legend: string;
  readonly placeAndDate: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
  readonly signHere: string;
};
