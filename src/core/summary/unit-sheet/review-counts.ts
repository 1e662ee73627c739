import { SEVERITIES, type Severity } from "../../model/finding";
import { formatArea, type Area } from "../../sheet/address";
import type { CellInput } from "../../sheet/edit";
import { absoluteArea, quoteText } from "../../sheet/quote-sheet";
import type { FindingState, ReviewSheetWords } from "./review-words";
import { addBlankRows, addRow, formatRows, type SheetDraft } from "../plan/sheet-draft";
import { BODY, CENTERED, HEAD, TITLE, TOTAL } from "../plan/sheet-looks";

export const STATES: readonly FindingState[] = ["new", "fixed", "ignored"];

/** Severity by state; its formulas are filled in when the list is there. */
export function reserveCounts(draft: SheetDraft, words: ReviewSheetWords): number {
  addRow(draft, [words.counts], { format: TITLE, height: 24, merged: true });
  const heads = [words.severity, ...STATES.map((state) => words.states[state]), words.total];
  const first = addRow(draft, [null, null, null, ...heads], { height: 20 });
  for (let row = 0; row <= SEVERITIES.length; row += 1) addRow(draft, [], { height: 18 });
  addBlankRows(draft, 1, 8);
  const columns = { column: COUNTS_COLUMN, columnCount: STATES.length + 2 };
  formatRows(draft, first, first, HEAD, columns);
  formatRows(draft, first + 1, first + 1 + SEVERITIES.length, { ...BODY, ...CENTERED }, columns);
  formatRows(draft, first + 1 + SEVERITIES.length, first + 1 + SEVERITIES.length, TOTAL, columns);
  return first + 1;
}

const COUNTS_COLUMN = 3;

export function fillCounts(
  draft: SheetDraft,
  first: number,
  severities: Area,
  states: Area,
  words: ReviewSheetWords,
): void {
  const counted = (severity: Severity, state: FindingState): CellInput => ({
    formula: `=COUNTIFS(${absoluteArea(severities)},${quoteText(words.severities[severity])},${absoluteArea(states)},${quoteText(words.states[state])})`,
  });
  const sum = (area: Area): CellInput => ({ formula: `=SUM(${formatArea(area)})` });
  for (const [index, severity] of SEVERITIES.entries()) {
    const row = first + index;
    const across = { row, column: COUNTS_COLUMN + 1, rowCount: 1, columnCount: STATES.length };
    put(draft, row, [
      words.severities[severity],
      ...STATES.map((state) => counted(severity, state)),
      sum(across),
    ]);
  }
  const down = (_: unknown, index: number): CellInput =>
    sum({
      row: first,
      column: COUNTS_COLUMN + 1 + index,
      rowCount: SEVERITIES.length,
      columnCount: 1,
    });
  put(draft, first + SEVERITIES.length, [words.total, ...[...STATES, "total"].map(down)]);
}

function put(draft: SheetDraft, row: number, cells: readonly CellInput[]): void {
  const inputs = draft.inputs[row];
  if (inputs === undefined) return;
  for (const [index, cell] of cells.entries()) inputs[COUNTS_COLUMN + index] = cell;
}
