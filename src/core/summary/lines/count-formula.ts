import type { Column } from "../../model/column";
import type { SummaryLineKind } from "../../model/declared-line";
import type { Status } from "../../model/assessment";
import { readStatus } from "../../reading/statuses/read-status";
import { absoluteArea, quoteText } from "../../sheet/quote-sheet";
import { textAt, type SheetSnapshot } from "../../sheet/snapshot";
import { plain } from "../../text/fold";
import type { AssessedAnnex } from "../../model/annex-review";

/** Words that a clerk may choose later: the formula counts them though no cell holds them yet. */
const USUAL: Readonly<Partial<Record<Status, readonly string[]>>> = {
  completed: ["Đã hoàn thành", "Hoàn thành", "Đã thực hiện", "Đạt", "Vượt"],
  "in-progress": ["Đang thực hiện", "Đang triển khai", "Chưa hoàn thành", "Chưa đạt"],
  "not-started": ["Chưa thực hiện", "Chưa triển khai"],
  missed: ["Không đạt", "Không hoàn thành"],
  "not-applicable": ["Không áp dụng", "Không phát sinh"],
};

/** Excel refuses longer strings in a formula. */
const LONGEST_WORD = 255;
const LONGEST_FORMULA = 8000;

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
  for (const [status, usual] of Object.entries(USUAL)) {
    const kind = [...STATUSES].find((known) => known === status);
    if (kind !== undefined) for (const word of usual) add(kind, word);
  }
  return words;
}

const STATUSES: readonly Status[] = [
  "completed",
  "in-progress",
  "not-started",
  "missed",
  "not-applicable",
];

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
  const completed = count("completed", counts.completed);
  const inProgress = count("in-progress", counts.inProgress);
  const notStarted = count("not-started", counts.notStarted);
  const missed = count("missed", counts.missed);
  const otherLevel = count("other-level", counts.otherLevel);
  const notApplicable = count("not-applicable", counts.notApplicable);
  if (
    completed === undefined ||
    inProgress === undefined ||
    notStarted === undefined ||
    missed === undefined ||
    otherLevel === undefined ||
    notApplicable === undefined
  )
    return undefined;
  const judged = `${completed}+${inProgress}+${notStarted}+${missed}`;
  // Blank cells cannot be counted (headings are blank too): with open rows the total is their number.
  const total =
    counts.unmeasured === 0 ? judged : `${String(counts.rows)}-(${otherLevel}+${notApplicable})`;
  const formulas = new Map<SummaryLineKind, string>([
    ["total", total],
    ["completed", completed],
    ["in-progress", inProgress],
    ["not-started", notStarted],
    ["missed", missed],
    ["unmeasured", counts.unmeasured === 0 ? "0" : `${total}-(${judged})`],
    ["other-level", otherLevel],
    ["not-applicable", notApplicable],
  ]);
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
