import { addList, STATUS_COLUMN, type ListedAnnex } from "./list-table";
import { addNotes, fillLines, reserveLines } from "./live-summary";
import type { ReviewedAnnex } from "./reviewed-annex";
import { addSectionTable } from "./section-table";
import { addBlankRows, addRow, draftSheet, finishDraft } from "./sheet-draft";
import { BASE, MARGINS, TITLE } from "./sheet-looks";
import type { Choice, ConditionalFormat, SheetPlan } from "./sheet-plan";
import { statusFormats } from "./status-column";
import { addIndicatorChart, addSectionChart } from "./summary-charts";
import { addLegends, addSignatures, type Legend } from "./summary-foot";
import type { SummaryOptions } from "./summary-line";
import { addTitle } from "./summary-title";
import type { SummarySheetWords } from "./summary-words";

export type SummarySheetOptions = SummaryOptions & {
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" above the title. */
  readonly nationalTitle?: boolean;
  /** Key of the indicator to draw. */
  readonly chartIndicator?: string;
};

/** In points; together about as wide as an A4 page lying on its side. */
const WIDTHS = [48, 216, 84, 84, 104, 78, 78, 120, 132];

/**
 * The sheet that a leader signs: title, counts, every indicator with its reasons, the table by section
 * with live counts over that list, charts, signatures. Only annexes that are certain belong here.
 */
export function planSummarySheet(
  reviewed: readonly ReviewedAnnex[],
  words: SummarySheetWords,
  options: SummarySheetOptions = {},
): SheetPlan {
  const draft = draftSheet(WIDTHS.length);
  addTitle(draft, reviewed, words, options);
  const lineRows = reserveLines(draft, reviewed, options);
  const list = addList(draft, reviewed, words);
  addBlankRows(draft, 1);
  const sectionPart = addRow(draft, [words.bySection], { format: TITLE, height: 24, merged: true });
  const table = addSectionTable(draft, list.annexes, words);
  fillLines(draft, lineRows, table.annexes, words);
  addNotes(draft, table.annexes, words, options);
  addBlankRows(draft, 1);
  const charts = table.annexes.flatMap((annex, index) => [
    ...addSectionChart(draft, annex, index + 1, words, reviewed.length > 1),
    ...addIndicatorChart(draft, annex, index + 1, words, options.chartIndicator),
  ]);
  addSignatures(draft, words);
  const printed = draft.inputs.length;
  const legends = addLegends(draft, list.annexes, words);
  const { formats, ...finished } = finishDraft(draft);
  const whole = { row: 0, column: 0, rowCount: draft.inputs.length, columnCount: WIDTHS.length };
  return {
    role: "summary",
    name: words.sheetName,
    ...finished,
    formats: [{ area: whole, format: BASE }, ...formats],
    columnWidths: WIDTHS,
    frozenRows: list.header + 1,
    conditionalFormats: conditionalFormats(list.header + 1, list.last, list.annexes, words),
    choices: choicesOf(list.annexes, legends),
    charts,
    print: {
      area: { ...whole, rowCount: printed },
      orientation: "landscape",
      paper: "A4",
      margins: MARGINS,
      titleRows: [list.header, list.header],
      pagesWide: 1,
      breaksBefore: [sectionPart],
      pageNumbers: true,
    },
  };
}

function choicesOf(annexes: readonly ListedAnnex[], legends: readonly Legend[]): readonly Choice[] {
  return annexes.flatMap(({ basis, sections }) => {
    const legend = legends.find((one) => one.basis === basis);
    return legend === undefined
      ? []
      : sections.map(({ statuses }) => ({ area: statuses, from: legend.area }));
  });
}

function conditionalFormats(
  first: number,
  last: number,
  annexes: readonly ListedAnnex[],
  words: SummarySheetWords,
): readonly ConditionalFormat[] {
  if (last < first) return [];
  const area = { row: first, column: STATUS_COLUMN, rowCount: last - first + 1, columnCount: 1 };
  const seen = new Set<string>();
  return annexes
    .flatMap(({ basis }) => statusFormats(area, words.statuses(basis)))
    .filter(({ equals }) => !seen.has(equals) && seen.add(equals).size > 0);
}
