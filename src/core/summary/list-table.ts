import type { Indicator } from "../layouts/annex";
import type { Area } from "../sheet/address";
import { formatPosition } from "../sheet/address";
import type { CellInput } from "../sheet/edit";
import { quoteSheet, quoteText } from "../sheet/quote-sheet";
import type { ReviewedAnnex } from "./reviewed-annex";
import { rowsBySection, type SectionRows } from "./section-counts";
import { sheetBasis, type SheetBasis } from "./sheet-basis";
import { addRow, formatRows, type SheetDraft } from "./sheet-draft";
import {
  ANNEX,
  BODY,
  CENTERED,
  HEAD,
  heightOf,
  LINE_LENGTH,
  LINK,
  SECTION,
  shorten,
} from "./sheet-looks";
import type { SummarySheetWords } from "./summary-words";

export const STATUS_COLUMN = 4;

export type ListedSection = Pick<SectionRows, "section"> & {
  /** The status cells of its rows: what the formulas count. */
  readonly statuses: Area;
};

export type ListedAnnex = {
  readonly reviewed: ReviewedAnnex;
  readonly basis: SheetBasis;
  readonly sections: readonly ListedSection[];
};

export type ListedTable = {
  readonly header: number;
  readonly last: number;
  readonly annexes: readonly ListedAnnex[];
};

/** "=HYPERLINK("#'PL'!B7","I.1")": the row's number, leading to its row in the annex. */
export function linkTo(sheet: string, indicator: Indicator): CellInput {
  const target = `#${quoteSheet(sheet)}!${formatPosition(indicator.at)}`;
  return { formula: `=HYPERLINK(${quoteText(target)},${quoteText(indicator.key)})` };
}

function cellsOf(
  { annex, assessments }: ReviewedAnnex,
  indicator: Indicator,
  basis: SheetBasis,
  words: SummarySheetWords,
): readonly CellInput[] {
  const assessment = assessments.get(indicator.key);
  const link = linkTo(annex.sheet, indicator);
  if (assessment === undefined) return [link, indicator.text];
  return [
    link,
    indicator.text,
    words.goal(assessment.goal ?? []),
    words.latest(assessment),
    words.statuses(basis)[assessment.status],
    words.distance(assessment),
    assessment.plan === undefined ? null : words.plans[assessment.plan],
    words.reason(assessment),
    remarkOf(indicator),
  ];
}

/** Enough to recognise the evidence; the link leads to all of it. */
const LONGEST_REMARK = 200;

/** The note; where there is none, how the evidence begins. */
function remarkOf({ note, evidence }: Indicator): string | null {
  const remark = note === undefined || note.text === "" ? (evidence?.text ?? "") : note.text;
  return remark === "" ? null : shorten(remark, LONGEST_REMARK);
}

/** The list of all counted indicators, annex by annex and section by section. */
export function addList(
  draft: SheetDraft,
  reviewed: readonly ReviewedAnnex[],
  words: SummarySheetWords,
): ListedTable {
  const horizons = [...new Set(reviewed.map(({ annex }) => annex.horizon))];
  const tasks = reviewed.length > 0 && reviewed.every(({ annex }) => annex.layout === "tasks");
  const header = addRow(draft, words.listHeads(horizons, tasks ? "tasks" : "indicators"), {
    format: HEAD,
    height: 36,
  });
  const first = header + 1;
  const headings: { readonly row: number; readonly isAnnex: boolean }[] = [];
  const annexes = reviewed.map((one): ListedAnnex => {
    const { annex } = one;
    const basis = sheetBasis(one);
    if (reviewed.length > 1) {
      const title = annex.title === "" ? words.untitled : annex.title;
      const row = addRow(draft, [title], { height: heightOf(title, LINE_LENGTH), merged: true });
      headings.push({ row, isAnnex: true });
    }
    const sections = rowsBySection(annex).map(({ section, indicators }): ListedSection => {
      if (section !== undefined)
        headings.push({ row: addRow(draft, [section.number, section.title]), isAnnex: false });
      const start = draft.inputs.length;
      for (const indicator of indicators)
        addRow(draft, cellsOf(one, indicator, basis, words), { shown: indicator.key });
      const statuses = {
        row: start,
        column: STATUS_COLUMN,
        rowCount: indicators.length,
        columnCount: 1,
      };
      return { ...(section === undefined ? {} : { section }), statuses };
    });
    return { reviewed: one, basis, sections };
  });
  const last = draft.inputs.length - 1;
  formatRows(draft, first, last, BODY);
  formatRows(draft, first, last, LINK, { column: 0, columnCount: 1 });
  formatRows(draft, first, last, CENTERED, { column: 2, columnCount: 5 });
  if (last >= first)
    draft.rowHeights.push({ row: first, rowCount: last - first + 1, height: "fit" });
  for (const { row, isAnnex } of headings) formatHeading(draft, row, isAnnex);
  return { header, last, annexes };
}

function formatHeading(draft: SheetDraft, row: number, isAnnex: boolean): void {
  const plain = { color: "#000000", underline: false } as const;
  formatRows(draft, row, row, { ...(isAnnex ? ANNEX : SECTION), ...plain, horizontal: "left" });
  if (!isAnnex) formatRows(draft, row, row, CENTERED, { column: 0, columnCount: 1 });
  const title = draft.inputs[row]?.[0];
  if (isAnnex && typeof title === "string")
    draft.rowHeights.push({ row, rowCount: 1, height: heightOf(title, LINE_LENGTH) });
}
