import { shorten } from "../../text/shorten";
import type { Assessment } from "../../model/assessment";
import type { WorkedAnnex, WorkedRow } from "../../model/worked-row";
import type { PeriodFigure } from "../../model/period-figure";
import { sectionColumn, type CountedAnnex } from "./section-table";
import { addBlankRows, addRow, formatRows, type SheetDraft } from "../plan/sheet-draft";
import { BODY, CENTERED, HEAD } from "../plan/sheet-looks";
import type { Chart } from "../plan/sheet-plan";
import { COUNTED, STATUS_COLORS } from "../plan/status-column";
import type { SummarySheetWords } from "../plan/summary-words";

const LINE_CHART_ROWS = 11;
/** A row for each bar, and what title and legend take. */
const FEWEST_BAR_ROWS = 9;
const ROWS_BESIDE_BARS = 4;
const CHART_ROW_HEIGHT = 18;
const LONGEST_TITLE = 90;
const NAME_COLUMN = 1;
const FIRST_STATUS = 3;

function reserve(draft: SheetDraft, rowCount: number): Chart["over"] {
  const row = draft.inputs.length;
  addBlankRows(draft, rowCount + 1, CHART_ROW_HEIGHT);
  return { row, column: 0, rowCount, columnCount: draft.columnWidths.length };
}

/** How far each section is, as a stacked bar; nothing to draw without results or sections. */
export function addSectionChart(
  draft: SheetDraft,
  annex: CountedAnnex,
  number: number,
  words: SummarySheetWords,
  several: boolean,
): readonly Chart[] {
  const { rows, basis, reviewed } = annex;
  if (basis === "targets-only" || rows.last <= rows.first) return [];
  const named = words.statuses(basis);
  const bars = rows.last - rows.first + 1;
  return [
    {
      name: `annex-sections-${String(number)}`,
      kind: "stacked-bar",
      title: words.sectionChart(several ? shorten(reviewed.annex.title, LONGEST_TITLE) : ""),
      over: reserve(draft, Math.max(FEWEST_BAR_ROWS, bars + ROWS_BESIDE_BARS)),
      categories: sectionColumn(annex, NAME_COLUMN),
      series: [...COUNTED, "unmeasured" as const].map((status, index) => ({
        name: named[status],
        values: sectionColumn(annex, FIRST_STATUS + index),
        color: STATUS_COLORS[status],
      })),
    },
  ];
}

const URGENCY: readonly (Assessment["course"] | undefined)[] = ["short", "behind", "on-course"];

/** Those with a way to draw: figures of more than one year, in an annex of years. */
export function drawableRows({ hasPlan, rows }: WorkedAnnex): readonly WorkedRow[] {
  return hasPlan ? [...rows.values()].filter(({ figures }) => figures.length > 1) : [];
}

/** The chosen indicator, else the one that most needs to be looked at. */
function choose(
  { reviewed: { worked, assessments } }: CountedAnnex,
  chosen: string | undefined,
): WorkedRow | undefined {
  const drawable = drawableRows(worked);
  const own = drawable.find(({ indicator }) => indicator.key === chosen);
  if (own !== undefined) return own;
  for (const course of URGENCY) {
    const urgent = drawable.find(
      ({ indicator }) => assessments.get(indicator.key)?.course === course,
    );
    if (urgent !== undefined) return urgent;
  }
  return drawable[0];
}

function partOf(
  { parts }: PeriodFigure,
  level: string | undefined,
): PeriodFigure["parts"][number] | undefined {
  return parts.find((part) => part.level === level) ?? parts[0];
}

/** One indicator's years against its goal; only yearly annexes have a way to draw. */
export function addIndicatorChart(
  draft: SheetDraft,
  counted: CountedAnnex,
  number: number,
  words: SummarySheetWords,
  chosen?: string,
): readonly Chart[] {
  const { annex, assessments } = counted.reviewed;
  const row = choose(counted, chosen);
  if (row === undefined) return [];
  const { indicator } = row;
  const figures = row.figures.filter(({ year }) => year !== undefined);
  const goals = assessments.get(indicator.key)?.goal ?? [];
  const goal = goals.find(({ level }) => level === annex.level) ?? goals[0];
  const [firstFigure] = figures;
  if (firstFigure === undefined) return [];
  const unit = partOf(firstFigure, annex.level)?.unit ?? "";
  const header = addRow(draft, [null, words.year, words.figure, words.goalLine], { height: 36 });
  for (const figure of figures)
    addRow(draft, [
      null,
      String(figure.year),
      partOf(figure, annex.level)?.value ?? null,
      goal?.value ?? null,
    ]);
  const columns = { column: 1, columnCount: 3 };
  formatRows(draft, header, header, HEAD, columns);
  formatRows(draft, header + 1, header + figures.length, { ...BODY, ...CENTERED }, columns);
  addBlankRows(draft, 1);
  const column = (index: number) => ({
    row: header + 1,
    column: index,
    rowCount: figures.length,
    columnCount: 1,
  });
  return [
    {
      name: `annex-indicator-${String(number)}`,
      kind: "line",
      title: words.indicatorChart(indicator.key, shorten(indicator.text, LONGEST_TITLE), unit),
      over: reserve(draft, LINE_CHART_ROWS),
      categories: column(1),
      series: [
        { name: words.figure, values: column(2), color: "#1F4E9E" },
        ...(goal?.value === null || goal === undefined
          ? []
          : [
              {
                name: words.goalLine,
                values: column(3),
                color: STATUS_COLORS.missed,
                dashed: true,
              },
            ]),
      ],
    },
  ];
}
