import type { Column } from "../../model/column";
import type { SummaryLineKind } from "../../model/declared-line";
import type { Status } from "../../model/assessment";
import { COUNT_OF_STATUS } from "../../model/counts";
import { USUAL_STATUSES } from "../../words/lists/status-words";
import { readStatus } from "../../reading/statuses/read-status";
import { absoluteArea, quoteText } from "../../sheet/quote-sheet";
import { textAt, type SheetSnapshot } from "../../sheet/snapshot";
import { plain } from "../../text/fold";
import type { AssessedAnnex } from "../../model/annex-review";

/** Excel refuses longer strings in a formula. */
const LONGEST_WORD = 255;
const LONGEST_FORMULA = 8000;

const COUNTED: readonly Status[] = [
  "completed",
  "in-progress",
  "not-started",
  "missed",
  "other-level",
  "not-applicable",
];

type Words = ReadonlyMap<Status, ReadonlySet<string>>;

/** COUNTIF compares without case; its criteria read ? * ~ and leading = < > as signs. */
const comparable = (word: string): string => word.normalize("NFC").toLowerCase();

function wordsByStatus({ annex, assessments }: AssessedAnnex, column: Column): Words {
  const words = new Map<Status, Set<string>>();
  const add = (status: Status, word: string): void => {
    const known = words.get(status);
    if (known === undefined) words.set(status, new Set([word]));
    else if (![...known].some((other) => comparable(other) === comparable(word))) known.add(word);
  };
  for (const { key, status: cell } of annex.indicators) {
    const assessment = assessments.get(key);
    // "nt" means what stands above it: no formula can follow that.
    if (assessment === undefined || assessment.reasoning.says === "declared-as-above") continue;
    if (cell !== undefined && cell.text.trim() !== "") add(assessment.status, cell.text);
  }
  for (const word of column.vocabulary ?? []) {
    const meaning = readStatus(word);
    if (meaning === "completed" || meaning === "in-progress") add(meaning, word);
  }
  for (const [status, usual] of USUAL_STATUSES) for (const word of usual) add(status, word);
  return words;
}

function isCountable(word: string): boolean {
  return (
    word.length <= LONGEST_WORD &&
    !/^[=<>]/.test(word) &&
    plain(word) !== "" &&
    !/[\r\n]/.test(word)
  );
}

/**
 * Formulas (without "=") that count the status column as the review does, so that a corrected status
 * changes the lines even where the add-in is not installed. None where the column cannot tell the whole
 * story ("nt", levels given in the notes, figures instead of words): then the lines stay plain text.
 * `shift`: rows that will be inserted above the table before the formulas are written.
 */
export function countFormulas(
  reviewed: AssessedAnnex,
  snapshot: SheetSnapshot,
  shift: number,
): ReadonlyMap<SummaryLineKind, string> | undefined {
  const { annex, counts } = reviewed;
  const column = annex.columns.find(({ role }) => role === "status");
  const rows = annex.indicators.flatMap((indicator) => indicator.rows);
  if (column === undefined || rows.length === 0) return undefined;
  const first = Math.min(...bounds(rows));
  const last = Math.max(...bounds(rows));
  const words = wordsByStatus(reviewed, column);
  const seen = occurrences(snapshot, column.column, first, last);
  const area = {
    row: first + shift,
    column: column.column,
    rowCount: last - first + 1,
    columnCount: 1,
  };
  const range = absoluteArea(area);
  const count = (status: Status, expected: number): string | undefined => {
    const counted = [...(words.get(status) ?? [])];
    const found = counted.reduce((sum, word) => sum + (seen.get(comparable(word)) ?? 0), 0);
    if (found !== expected || !counted.every(isCountable)) return undefined;
    return counted.length === 0
      ? "0"
      : counted.map((word) => `COUNTIF(${range},${quoteText(escapeCriterion(word))})`).join("+");
  };
  const formulas = new Map<SummaryLineKind, string>();
  for (const status of COUNTED) {
    const formula = count(status, counts[COUNT_OF_STATUS[status]]);
    if (formula === undefined) return undefined;
    formulas.set(status, formula);
  }
  const sum = (...statuses: readonly Status[]): string =>
    statuses.map((status) => formulas.get(status) ?? "0").join("+");
  const judged = sum("completed", "in-progress", "not-started", "missed");
  // Blank cells cannot be counted (headings are blank too): with open rows the total is their number.
  const total =
    counts.unmeasured === 0
      ? judged
      : `${String(counts.rows)}-(${sum("other-level", "not-applicable")})`;
  formulas.set("total", total);
  formulas.set("unmeasured", counts.unmeasured === 0 ? "0" : `${total}-(${judged})`);
  return [...formulas.values()].some(({ length }) => length > LONGEST_FORMULA)
    ? undefined
    : formulas;
}

/** Math.min(...rows) of 20 000 rows would overflow the call stack. */
function bounds(rows: readonly number[]): readonly [number, number] {
  let [low = 0, high = 0] = [rows[0], rows[0]];
  for (const row of rows) {
    if (row < low) low = row;
    if (row > high) high = row;
  }
  return [low, high];
}

function occurrences(
  snapshot: SheetSnapshot,
  column: number,
  first: number,
  last: number,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (let row = first; row <= last; row += 1) {
    const word = comparable(textAt(snapshot, row, column));
    seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return seen;
}

function escapeCriterion(word: string): string {
  return word.replace(/[~*?]/g, "~$&");
}
