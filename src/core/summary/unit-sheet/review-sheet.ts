import type { Area } from "../../sheet/address";
import type { CellInput } from "../../sheet/edit";
import { SEVERITIES, type Severity } from "../../model/finding";
import { addTitle } from "../plan/list-table";
import { reviewLink } from "./review-link";
import { fillCounts, reserveCounts, STATES } from "./review-counts";
import type { FindingState, ReviewedFindings, ReviewRow, ReviewSheetWords } from "./review-words";
import { headHeight } from "../plan/row-height";
import {
  addBlankRows,
  addRow,
  draftSheet,
  finishDraft,
  formatRows,
  type SheetDraft,
} from "../plan/sheet-draft";
import {
  ANNEX,
  BASE,
  BODY,
  CAPTIONS,
  CENTERED,
  HEAD,
  ISSUER,
  LINK,
  MARGINS,
  SUBTITLE,
  TITLE,
} from "../plan/sheet-looks";
import type { ConditionalFormat, SheetPlan } from "../plan/sheet-plan";
import { addSignatures } from "../leader-sheet/summary-foot";

export type ReviewSheetOptions = {
  /** ISO date of the review; the core has no clock. */
  readonly reviewedOn?: string;
  /** The reviewing office; else the unit that the annexes name. */
  readonly unit?: string;
};

const WIDTHS = [64, 48, 64, 190, 150, 170, 66, 92, 110];
const FIRST_PRINTED = 1;
const SEVERITY_COLUMN = 2;
const STATE_COLUMN = 6;

const SEVERITY_LOOKS: Readonly<Record<Severity, ConditionalFormat["format"]>> = {
  error: { color: "#A4262C", fill: "#FDE7E9", numberFormat: '"✗ "@' },
  warning: { color: "#7A4B00", fill: "#FFF4CE", numberFormat: '"! "@' },
  hint: { color: "#1F4E79", fill: "#DEECF9", numberFormat: '"i "@' },
};
const STATE_LOOKS: Readonly<Record<FindingState, ConditionalFormat["format"]>> = {
  new: { color: "#A4262C" },
  fixed: { color: "#0B5A0B" },
  ignored: { color: "#605E5C" },
};

/** The minutes of a review, to go back to the unit that made the annex: every finding, its state, counts. */
export function planReviewSheet(
  reviewed: readonly ReviewedFindings[],
  words: ReviewSheetWords,
  options: ReviewSheetOptions = {},
): SheetPlan {
  const draft = draftSheet(WIDTHS);
  addRow(draft, words.heads, { format: CAPTIONS, height: 28 });
  addHead(draft, reviewed, words, options);
  const counts = reserveCounts(draft, words);
  addRow(draft, [words.list], { format: TITLE, height: 24, merged: true });
  const header = addRow(draft, words.heads, {
    format: HEAD,
    height: headHeight(words.heads, WIDTHS),
  });
  const last = addFindings(draft, reviewed, words);
  const rows = { row: header + 1, rowCount: Math.max(1, last - header), columnCount: 1 };
  const severities = { ...rows, column: SEVERITY_COLUMN };
  const states = { ...rows, column: STATE_COLUMN };
  fillCounts(draft, counts, severities, states, words);
  addSignatures(draft, words);
  const printed = draft.inputs.length - FIRST_PRINTED;
  const legend = addLegend(draft, words);
  const { formats, ...finished } = finishDraft(draft);
  const whole = { row: 0, column: 0, rowCount: draft.inputs.length, columnCount: WIDTHS.length };
  return {
    role: "review",
    name: words.sheetName,
    ...finished,
    formats: [{ area: whole, format: BASE }, ...formats],
    frozenRows: FIRST_PRINTED,
    conditionalFormats: [
      ...SEVERITIES.map((one) => ({
        area: severities,
        equals: words.severities[one],
        format: SEVERITY_LOOKS[one],
      })),
      ...STATES.map((one) => ({
        area: states,
        equals: words.states[one],
        format: STATE_LOOKS[one],
      })),
    ],
    choices: [{ area: states, from: legend }],
    charts: [],
    print: {
      area: { ...whole, row: FIRST_PRINTED, rowCount: printed },
      orientation: "landscape",
      paper: "A4",
      margins: MARGINS,
      titleRows: [header, header],
      pagesWide: 1,
      breaksBefore: [],
      pageNumbers: true,
    },
  };
}

function addHead(
  draft: SheetDraft,
  reviewed: readonly ReviewedFindings[],
  words: ReviewSheetWords,
  { reviewedOn, unit: issuer }: ReviewSheetOptions,
): void {
  const named = reviewed.flatMap(({ unit }) => unit ?? []);
  const units = issuer === undefined ? [...new Set(named)] : [issuer];
  if (units.length > 0) {
    const row = addRow(draft, [units.join(", ").toUpperCase()], { format: ISSUER, height: 20 });
    draft.merges.push({ row, column: 0, rowCount: 1, columnCount: 4 });
  }
  addRow(draft, [words.title], { format: TITLE, height: 24, merged: true });
  if (reviewedOn !== undefined)
    addRow(draft, [words.reviewedOn(reviewedOn)], { format: SUBTITLE, height: 20, merged: true });
  addBlankRows(draft, 1, 8);
}

function cellsOf(sheet: string, row: ReviewRow, words: ReviewSheetWords): readonly CellInput[] {
  return [
    row.indicator ?? words.wholeTable,
    reviewLink(sheet, row.at, row.id),
    words.severities[row.severity],
    row.what,
    row.why,
    row.proposal,
    words.states[row.state],
    row.note,
    row.answer,
  ];
}

function addFindings(
  draft: SheetDraft,
  reviewed: readonly ReviewedFindings[],
  words: ReviewSheetWords,
): number {
  const first = draft.inputs.length;
  const headings: number[] = [];
  for (const { title, sheet, rows } of reviewed) {
    headings.push(addTitle(draft, title === "" ? words.untitled : title));
    if (rows.length === 0) addRow(draft, [null, null, null, words.nothingFound]);
    for (const row of rows) addRow(draft, cellsOf(sheet, row, words), { height: "fit" });
  }
  const last = draft.inputs.length - 1;
  formatRows(draft, first, last, BODY);
  formatRows(draft, first, last, CENTERED, { column: 0, columnCount: 3 });
  formatRows(draft, first, last, LINK, { column: 1, columnCount: 1 });
  formatRows(draft, first, last, CENTERED, { column: STATE_COLUMN, columnCount: 1 });
  const plain = { color: "#000000", underline: false, horizontal: "left" } as const;
  for (const row of headings) formatRows(draft, row, row, { ...ANNEX, ...plain });
  return last;
}

function addLegend(draft: SheetDraft, words: ReviewSheetWords): Area {
  const head = addRow(draft, [null, null, null, words.legend]);
  for (const state of STATES) addRow(draft, [null, null, null, words.states[state]]);
  formatRows(draft, head, head + STATES.length, { color: "#605E5C", fontSize: 10 });
  return { row: head + 1, column: 3, rowCount: STATES.length, columnCount: 1 };
}
