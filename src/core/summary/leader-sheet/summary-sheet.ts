import { thingsOf } from "../../recognise/caption/things-of";
import { addList, arrangeList, STATUS_COLUMN, type ListedAnnex } from "../plan/list-table";
import { addNotes, fillLines, reserveLines } from "./live-summary";
import { breaksForCharts } from "../plan/page-breaks";
import type { AssessedAnnex } from "../../model/annex-review";
import { addSectionTable } from "./section-table";
import {
  addBlankRows,
  addRow,
  draftSheet,
  finishDraft,
  type SheetDraft,
} from "../plan/sheet-draft";
import { BASE, CAPTIONS, MARGINS, TITLE } from "../plan/sheet-looks";
import type { Chart, Choice, ConditionalFormat, SheetPlan } from "../plan/sheet-plan";
import { statusFormats } from "../plan/status-column";
import { addIndicatorChart, addSectionChart } from "./summary-charts";
import { addLegends, addSignatures, type Legend } from "./summary-foot";
import type { SummarySheetOptions } from "./summary-sheet-options";
import { addTitle } from "./summary-title";
import type { SummarySheetWords } from "../plan/summary-words";

/** In points; together not much wider than an A4 page lying on its side. */
const WIDTHS = [44, 204, 76, 84, 122, 74, 74, 112, 110];
/** Without yearly figures their columns stay empty below, and the remarks need the room. */
const WIDTHS_WITHOUT_FIGURES = [44, 200, 70, 66, 108, 66, 66, 106, 184];
/** The row of captions that stays in sight is not printed. */
const FIRST_PRINTED = 1;

/**
 * The sheet that a leader signs: title, counts, the table by section and charts on the first page, then
 * every indicator with its reasons. The counts are live formulas over that list. Only annexes that are
 * certain belong here.
 */
export function planSummarySheet(
  reviewed: readonly AssessedAnnex[],
  words: SummarySheetWords,
  options: SummarySheetOptions = {},
): SheetPlan {
  const horizons = [...new Set(reviewed.map(({ annex }) => annex.horizon))];
  const tasks = reviewed.length > 0 && reviewed.every(({ annex }) => thingsOf(annex) === "tasks");
  const things = tasks ? "tasks" : "indicators";
  const heads = words.listHeads(horizons, things);
  const widths = hasFigures(reviewed) ? WIDTHS : WIDTHS_WITHOUT_FIGURES;
  const front = (start: number): Front => addFront(reviewed, heads, words, options, start, widths);
  // The formulas of the first page count rows below it: its length is known after a first draft.
  const { draft, charts, listed } = front(front(0).draft.inputs.length + LIST_HEAD_ROWS);
  const listTitle = addRow(draft, [words.list(things)], {
    format: TITLE,
    height: 24,
    merged: true,
  });
  const list = addList(draft, listed, heads, words);
  addSignatures(draft, words);
  const printed = draft.inputs.length - FIRST_PRINTED;
  const legends = addLegends(draft, listed, words);
  const { formats, ...finished } = finishDraft(draft);
  const whole = { row: 0, column: 0, rowCount: draft.inputs.length, columnCount: widths.length };
  return {
    role: "summary",
    name: words.sheetName,
    ...finished,
    formats: [{ area: whole, format: BASE }, ...formats],
    frozenRows: FIRST_PRINTED,
    conditionalFormats: conditionalFormats(list.header + 1, list.last, listed, words),
    choices: choicesOf(listed, legends),
    charts,
    print: {
      area: { ...whole, row: FIRST_PRINTED, rowCount: printed },
      orientation: "landscape",
      paper: "A4",
      margins: MARGINS,
      titleRows: [list.header, list.header],
      pagesWide: 1,
      breaksBefore: [...breaksForCharts(draft, charts, FIRST_PRINTED), listTitle],
      pageNumbers: true,
    },
  };
}

/** The list's title and its heads. */
const LIST_HEAD_ROWS = 2;

function hasFigures(reviewed: readonly AssessedAnnex[]): boolean {
  return reviewed.some(({ assessments }) =>
    [...assessments.values()].some(({ latest }) => latest !== undefined),
  );
}

type Front = {
  readonly draft: SheetDraft;
  readonly charts: readonly Chart[];
  readonly listed: readonly ListedAnnex[];
};

/** Everything above the list, whose first row will stand at `start`. */
function addFront(
  reviewed: readonly AssessedAnnex[],
  heads: readonly string[],
  words: SummarySheetWords,
  options: SummarySheetOptions,
  start: number,
  widths: readonly number[],
): Front {
  const draft = draftSheet(widths);
  const listed = arrangeList(reviewed, start);
  addRow(draft, heads, { format: CAPTIONS, height: 28 });
  addTitle(draft, reviewed, words, options);
  const lineRows = reserveLines(draft, reviewed, options);
  addRow(draft, [words.bySection], { format: TITLE, height: 24, merged: true });
  const table = addSectionTable(draft, listed, words);
  fillLines(draft, lineRows, table.annexes, words);
  addNotes(draft, table.annexes, words, options);
  addBlankRows(draft, 1);
  const charts = table.annexes.flatMap((annex, index) => [
    ...addSectionChart(draft, annex, index + 1, words, reviewed.length > 1),
    ...addIndicatorChart(draft, annex, index + 1, words, options.chartIndicator),
  ]);
  return { draft, charts, listed };
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
