import type { Area } from "../../sheet/address";
import { formatPosition } from "../../sheet/address";
import type { CellInput } from "../../sheet/edit";
import { headHeight } from "../plan/row-height";
import { addTitle, type ListedAnnex, type ListedSection } from "../plan/list-table";
import { addRow, formatRows, type SheetDraft } from "../plan/sheet-draft";
import { ANNEX, BODY, CENTERED, HEAD, PERCENT, TOTAL } from "../plan/sheet-looks";
import { COUNTED, countApart, countRows, countStatus } from "../plan/status-column";
import type { SummarySheetWords } from "../plan/summary-words";

/** Columns of the table by section. */
const TOTAL_COLUMN = 2;
const FIRST_STATUS = 3;
const UNMEASURED = 7;
const RATE = 8;

export type CountedAnnex = ListedAnnex & {
  /** Rows of its sections in the table, for the chart. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly totalRow: number;
};

export type SectionTable = {
  readonly annexes: readonly CountedAnnex[];
  readonly last: number;
};

const cell = (row: number, column: number): string => formatPosition({ row, column });

const rateOf = (row: number): CellInput => ({
  formula: `=IF(${cell(row, TOTAL_COLUMN)}=0,"",${cell(row, FIRST_STATUS)}/${cell(row, TOTAL_COLUMN)})`,
});

/** What is neither counted elsewhere nor apart is open: so the parts always add up to the total. */
function countsOf(
  row: number,
  { statuses }: ListedSection,
  { basis }: ListedAnnex,
  words: SummarySheetWords,
): readonly CellInput[] {
  const named = words.statuses(basis);
  const counted = `${countRows(statuses)}-${countApart(statuses, named)}`;
  if (basis === "targets-only") return [{ formula: `=${counted}` }];
  const judged = `${cell(row, FIRST_STATUS)}:${cell(row, UNMEASURED - 1)}`;
  return [
    { formula: `=SUM(${cell(row, FIRST_STATUS)}:${cell(row, UNMEASURED)})` },
    ...COUNTED.map((status) => ({ formula: `=${countStatus(statuses, status, named)}` })),
    { formula: `=${counted}-SUM(${judged})` },
    rateOf(row),
  ];
}

function addTotal(draft: SheetDraft, label: string, parts: string, targetsOnly: boolean): number {
  const row = draft.inputs.length;
  const columns = targetsOnly ? [TOTAL_COLUMN] : [TOTAL_COLUMN, ...statusColumns()];
  const sums = columns.map((column): CellInput => ({
    formula: `=SUM(${parts.replaceAll("#", formatColumnOf(column))})`,
  }));
  const cells = [null, label, ...sums, ...(targetsOnly ? [] : [rateOf(row)])];
  return addRow(draft, cells, { height: "fit" });
}

const statusColumns = (): readonly number[] =>
  Array.from({ length: UNMEASURED - FIRST_STATUS + 1 }, (_, index) => FIRST_STATUS + index);

const formatColumnOf = (column: number): string => cell(0, column).replace("1", "");

/** "#12:#20": the same rows in whatever column the sum is for. */
const rowsAs = (first: number, last: number): string =>
  `#${String(first + 1)}:#${String(last + 1)}`;

/** The table by section under the list: live counts of the list's status column. */
export function addSectionTable(
  draft: SheetDraft,
  listed: readonly ListedAnnex[],
  words: SummarySheetWords,
): SectionTable {
  const bases = [...new Set(listed.map(({ basis }) => basis))];
  const heads = words.sectionHeads(bases);
  const height = headHeight(heads, draft.columnWidths);
  const header = addRow(draft, heads, { format: HEAD, height });
  const headings: number[] = [];
  const totals: number[] = [];
  const annexes = listed.map((one): CountedAnnex => {
    const { annex } = one.reviewed;
    if (listed.length > 1) {
      headings.push(addTitle(draft, annex.title === "" ? words.untitled : annex.title));
    }
    const first = draft.inputs.length;
    for (const section of one.sections) {
      const row = draft.inputs.length;
      const bare = one.sections.length === 1 ? words.wholeAnnex : words.noSection;
      const name = section.section?.title ?? bare;
      const cells = [section.section?.number ?? null, name, ...countsOf(row, section, one, words)];
      addRow(draft, cells, { height: "fit" });
    }
    const last = draft.inputs.length - 1;
    const targetsOnly = one.basis === "targets-only";
    const label = targetsOnly ? `${words.total} ${words.targetsOnly}` : words.total;
    const totalRow = addTotal(draft, label, rowsAs(first, last), targetsOnly);
    totals.push(totalRow);
    return { ...one, rows: { first, last }, totalRow };
  });
  const together = annexes.filter(({ basis }) => basis !== "targets-only");
  const oneBasis = new Set(together.map(({ basis }) => basis)).size === 1;
  if (together.length > 1 && oneBasis) {
    const parts = together.map(({ totalRow }) => `#${String(totalRow + 1)}`).join(",");
    totals.push(addTotal(draft, words.grandTotal, parts, false));
  }
  const last = draft.inputs.length - 1;
  formatTable(draft, header + 1, last, headings, totals);
  return { annexes, last };
}

function formatTable(
  draft: SheetDraft,
  first: number,
  last: number,
  headings: readonly number[],
  totals: readonly number[],
): void {
  formatRows(draft, first, last, { ...BODY, vertical: "middle" });
  formatRows(draft, first, last, CENTERED, { column: 0, columnCount: 1 });
  formatRows(draft, first, last, CENTERED, { column: TOTAL_COLUMN, columnCount: 6 });
  formatRows(draft, first, last, PERCENT, { column: RATE, columnCount: 1 });
  for (const row of headings) formatRows(draft, row, row, { ...ANNEX, horizontal: "left" });
  for (const row of totals) formatRows(draft, row, row, TOTAL);
}

/** One column of an annex's section rows. */
export function sectionColumn({ rows }: CountedAnnex, column: number): Area {
  return { row: rows.first, column, rowCount: rows.last - rows.first + 1, columnCount: 1 };
}

/** The cell of an annex's total row that holds a status' count. */
export function totalCell(
  { totalRow }: CountedAnnex,
  kind: "total" | "completed" | "in-progress" | "not-started" | "missed" | "unmeasured",
): string {
  if (kind === "total") return cell(totalRow, TOTAL_COLUMN);
  if (kind === "unmeasured") return cell(totalRow, UNMEASURED);
  return cell(totalRow, FIRST_STATUS + COUNTED.indexOf(kind));
}
