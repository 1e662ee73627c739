import { shorten } from "../../text/shorten";
import type { Area } from "../../sheet/address";
import type { Indicator } from "../../model/indicator";
import type { CellInput } from "../../sheet/edit";
import { ownLink } from "./own-link";
import type { AssessedAnnex } from "../../model/annex-review";
import { headHeight, heightOf } from "./row-height";
import { rowsBySection, type SectionRows } from "../../assess/count-sections";
import { sheetBasis, type SheetBasis } from "./sheet-basis";
import { addRow, formatRows, type SheetDraft } from "./sheet-draft";
import { ANNEX, BODY, CENTERED, HEAD, LINK, SECTION } from "./sheet-looks";
import type { SummarySheetWords } from "./summary-words";

export const STATUS_COLUMN = 4;

export type ListedSection = SectionRows & {
  /** The status cells of its rows: what the formulas count. */
  readonly statuses: Area;
};

export type ListedAnnex = {
  readonly reviewed: AssessedAnnex;
  readonly basis: SheetBasis;
  readonly sections: readonly ListedSection[];
};

/** Where every row of the list will stand when it begins at `start`: known before anything is written. */
export function arrangeList(
  reviewed: readonly AssessedAnnex[],
  start: number,
): readonly ListedAnnex[] {
  let row = start;
  return reviewed.map((one) => {
    if (reviewed.length > 1) row += 1;
    const sections = rowsBySection(one.annex).map((run): ListedSection => {
      if (run.section !== undefined) row += 1;
      const rowCount = run.indicators.length;
      const statuses = { row, column: STATUS_COLUMN, rowCount, columnCount: 1 };
      row += rowCount;
      return { ...run, statuses };
    });
    return { reviewed: one, basis: sheetBasis(one), sections };
  });
}

/** By which a copy of the sheet is known as ours. */
const WORD = "annex-reviewer";

function cellsOf(
  { annex, assessments }: AssessedAnnex,
  indicator: Indicator,
  basis: SheetBasis,
  words: SummarySheetWords,
): readonly CellInput[] {
  const assessment = assessments.get(indicator.key);
  const link = ownLink(annex.sheet, indicator.at, indicator.key, WORD);
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

/** The list of all counted indicators, annex by annex and section by section, where it was arranged. */
export function addList(
  draft: SheetDraft,
  listed: readonly ListedAnnex[],
  heads: readonly string[],
  words: SummarySheetWords,
): { readonly header: number; readonly last: number } {
  const header = addRow(draft, heads, {
    format: HEAD,
    height: headHeight(heads, draft.columnWidths),
  });
  const sections: number[] = [];
  const annexes: number[] = [];
  for (const { reviewed, basis, sections: runs } of listed) {
    const { title } = reviewed.annex;
    if (listed.length > 1) annexes.push(addTitle(draft, title === "" ? words.untitled : title));
    for (const { section, indicators } of runs) {
      if (section !== undefined)
        sections.push(addRow(draft, [section.number, section.title], { height: "fit" }));
      for (const indicator of indicators) {
        const look = { shown: indicator.key, height: "fit" } as const;
        addRow(draft, cellsOf(reviewed, indicator, basis, words), look);
      }
    }
  }
  const first = header + 1;
  const last = draft.inputs.length - 1;
  formatRows(draft, first, last, BODY);
  formatRows(draft, first, last, LINK, { column: 0, columnCount: 1 });
  formatRows(draft, first, last, CENTERED, { column: 2, columnCount: 5 });
  const plain = { color: "#000000", underline: false, horizontal: "left" } as const;
  for (const row of annexes) formatRows(draft, row, row, { ...ANNEX, ...plain });
  for (const row of sections) {
    formatRows(draft, row, row, { ...SECTION, ...plain });
    formatRows(draft, row, row, CENTERED, { column: 0, columnCount: 1 });
  }
  return { header, last };
}

/** An annex's name over the whole width, above its rows. */
export function addTitle(draft: SheetDraft, title: string): number {
  const width = draft.columnWidths.reduce((sum, column) => sum + column, 0);
  return addRow(draft, [title], { height: heightOf(title, width, ANNEX), merged: true });
}
