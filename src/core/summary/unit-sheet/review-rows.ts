import type { Finding } from "../../model/finding";
import { ruleOf } from "../../rules/identity";
import type { IgnoredFinding } from "../../model/profile";
import { comparesSheets } from "./compares-sheets";
import { findAgain } from "./find-again";
import type { FindingState, ReviewRow, ReviewSheetWords, StateNote } from "./review-words";

/** Found once and found no more, although its rule still runs. */
export type FixedFinding = {
  /** Of its annex. */
  readonly title: string;
  readonly finding: Finding;
  /** ISO date-time of the review that missed it. */
  readonly on: string;
};

export type RowSources = {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Fixed since the pane was opened. */
  readonly fixed: readonly FixedFinding[];
  /** What the review sheet of the workbook says so far. */
  readonly earlier: readonly ReviewRow[];
  /** Rules that were switched off: what they once found is not fixed by that. */
  readonly rulesOff: ReadonlySet<string>;
  /** One sheet was reviewed, not in sight of the others. */
  readonly alone: boolean;
  /** ISO date-time of this review. */
  readonly now: string;
};

/** What was found now, and what was found before and is found no more; in reading order. */
export function reviewRows(
  { findings, ignored, fixed, earlier, rulesOff, alone, now }: RowSources,
  words: ReviewSheetWords,
): readonly ReviewRow[] {
  const still = new Set(findings.map(({ id }) => id));
  const known = [
    ...findings.map((finding) => foundRow(finding, sinceWhen(finding, ignored), words)),
    ...fixed
      .filter(({ finding }) => !still.has(finding.id))
      .map(({ finding, on }) => rowOf(finding, "fixed", { on }, words)),
  ];
  const before = findAgain(earlier, known);
  const paired = new Set(before.values());
  const gone = earlier
    .filter((row) => !paired.has(row) && (row.state === "fixed" || !rulesOff.has(ruleOf(row.id))))
    .map((row) => {
      const isUnknown = alone && comparesSheets(row);
      return row.state === "fixed" || isUnknown ? row : fixedRow(row, now, words);
    });
  const told = known.map((row) => ({ ...row, answer: before.get(row)?.answer ?? null }));
  return [...told, ...gone].sort(({ at: a }, { at: b }) => a.row - b.row || a.column - b.column);
}

/** Two sheets with the same annex share their ids; the entry of the finding's own sheet comes first. */
function sinceWhen(finding: Finding, ignored: readonly IgnoredFinding[]): string | undefined {
  if (finding.ignored === undefined) return undefined;
  const entries = ignored.filter(({ id }) => id === finding.id);
  return (entries.find(({ sheet }) => sheet === finding.at.sheet) ?? entries[0])?.since;
}

function foundRow(finding: Finding, since: string | undefined, words: ReviewSheetWords): ReviewRow {
  const { ignored: reason } = finding;
  if (reason === undefined) return rowOf(finding, "new", {}, words);
  return rowOf(
    finding,
    "ignored",
    { reason, ...(since === undefined ? {} : { on: since }) },
    words,
  );
}

function rowOf(
  finding: Finding,
  state: FindingState,
  note: StateNote,
  words: ReviewSheetWords,
): ReviewRow {
  const { id, indicator, at, severity } = finding;
  const { what, why } = words.say(finding);
  return {
    id,
    ...(indicator === undefined ? {} : { indicator }),
    at: { row: at.row, column: at.column },
    severity,
    what,
    why,
    proposal: words.proposal(finding),
    state,
    note: words.stateNote(note),
    answer: null,
  };
}

function fixedRow(row: ReviewRow, on: string, words: ReviewSheetWords): ReviewRow {
  return { ...row, state: "fixed", note: words.stateNote({ on }) };
}
