import { shorten } from "../../text/shorten";
import type { CellInput } from "../../sheet/edit";
import { quoteText } from "../../sheet/quote-sheet";
import type { AssessedAnnex } from "../../model/annex-review";
import { totalCell, type CountedAnnex } from "./section-table";
import { addRow, type SheetDraft } from "../plan/sheet-draft";
import { NOTE } from "../plan/sheet-looks";
import { heightOf } from "../plan/row-height";
import { countStatus } from "../plan/status-column";
import { planSummaryLines, type SummaryLine, type SummaryOptions } from "../lines/summary-line";
import type { SummarySheetWords } from "../plan/summary-words";

type ReservedLine = { readonly row: number; readonly line: SummaryLine };

/** The official lines at the top, where one annex is summed up; their counts are known further down. */
export function reserveLines(
  draft: SheetDraft,
  reviewed: readonly AssessedAnnex[],
  options: SummaryOptions,
): readonly ReservedLine[] {
  const [only] = reviewed;
  if (only === undefined || reviewed.length !== 1) {
    addRow(draft, [], { height: 8 });
    return [];
  }
  const rows = officialLines(only, options).map((line) => ({
    row: addRow(draft, [], { height: 18, merged: true }),
    line,
  }));
  addRow(draft, [], { height: 8 });
  return rows;
}

const OFFICIAL: readonly SummaryLine["kind"][] = [
  "total",
  "completed",
  "in-progress",
  "targets-only",
];

function officialLines(reviewed: AssessedAnnex, options: SummaryOptions): readonly SummaryLine[] {
  return planSummaryLines(reviewed, options).filter(({ kind }) => OFFICIAL.includes(kind));
}

/** Puts the reserved lines in, now that the cells with their counts are known. */
export function fillLines(
  draft: SheetDraft,
  rows: readonly ReservedLine[],
  [counted]: readonly CountedAnnex[],
  words: SummarySheetWords,
): void {
  if (counted === undefined) return;
  for (const [index, { row, line }] of rows.entries()) {
    const cells = draft.inputs[row];
    if (cells !== undefined) cells[0] = liveLine(`${String(index + 1)}. `, line, counted, words);
  }
}

/** A line whose number is a cell of the table, so that a corrected status changes it. */
function liveLine(
  listed: string,
  line: SummaryLine,
  annex: CountedAnnex,
  words: SummarySheetWords,
): CellInput {
  const around = words.aroundCount(line);
  const count = countOf(line, annex, words);
  if (around === undefined || count === undefined) return listed + words.line(line);
  const [before, after] = around;
  return { formula: `=${quoteText(listed + before)}&${count}&${quoteText(after)}` };
}

function countOf(
  { kind }: SummaryLine,
  annex: CountedAnnex,
  words: SummarySheetWords,
): string | undefined {
  if (kind === "on-boundary" || kind === "targets-only") return undefined;
  if (kind !== "other-level" && kind !== "not-applicable") return totalCell(annex, kind);
  const named = words.statuses(annex.basis);
  return `(${annex.sections.map(({ statuses }) => countStatus(statuses, kind, named)).join("+")})`;
}

/** A title inside a line only tells which annex is meant. */
const LONGEST_TITLE = 80;

/** Under the table: what stands apart, what rests on a boundary, where there is something to say. */
export function addNotes(
  draft: SheetDraft,
  annexes: readonly CountedAnnex[],
  words: SummarySheetWords,
  options: SummaryOptions,
): void {
  const width = draft.columnWidths.reduce((sum, column) => sum + column, 0);
  for (const annex of annexes) {
    const { title } = annex.reviewed.annex;
    const whose = annexes.length > 1 && title !== "" ? `${shorten(title, LONGEST_TITLE)}: ` : "";
    const lines = planSummaryLines(annex.reviewed, options).filter(
      ({ kind }) => !OFFICIAL.includes(kind),
    );
    for (const line of lines) {
      const height = heightOf(whose + words.line(line), width);
      // A live count cannot take the list of keys along: the sheet itself shows which they are.
      const input = liveLine(`- ${whose}`, { ...line, keys: [] }, annex, words);
      addRow(draft, [input], { format: NOTE, height, merged: true });
    }
  }
}
