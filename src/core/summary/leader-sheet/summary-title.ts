import { thingsOf } from "../../recognise/caption/things-of";
import type { AssessedAnnex } from "../../model/annex-review";
import { addRow, formatRows, type SheetDraft } from "../plan/sheet-draft";
import { CREED, ISSUER, SUBTITLE, TITLE } from "../plan/sheet-looks";
import { heightOf } from "../plan/row-height";
import type { SummarySheetOptions } from "./summary-sheet-options";
import type { SummarySheetWords } from "../plan/summary-words";

/** Columns of the issuing body, left of the national title. */
const LEFT = 3;

/** The head of the sheet in the form of administrative documents. */
export function addTitle(
  draft: SheetDraft,
  reviewed: readonly AssessedAnnex[],
  words: SummarySheetWords,
  options: SummarySheetOptions,
): void {
  const annexes = reviewed.map(({ annex }) => annex);
  const named = annexes.flatMap(({ unit }) => unit ?? []);
  const units = options.unit === undefined ? [...new Set(named)] : [options.unit];
  const [motto, creed] = options.nationalTitle === true ? words.nationalTitle : [null, null];
  const issuer = units.length === 0 ? null : units.join(", ").toUpperCase();
  if (issuer !== null || motto !== null) {
    for (const [left, right] of [
      [issuer, motto],
      ...(creed === null ? [] : [[null, creed] as const]),
    ] as const) {
      const row = addRow(draft, [left, null, null, null, right], { format: ISSUER, height: 20 });
      if (right !== null && right === creed) formatRows(draft, row, row, CREED);
      draft.merges.push({ row, column: 0, rowCount: 1, columnCount: LEFT });
      draft.merges.push({
        row,
        column: LEFT + 1,
        rowCount: 1,
        columnCount: draft.columnWidths.length - LEFT - 1,
      });
    }
    addRow(draft, [], { height: 8 });
  }
  const tasks = annexes.length > 0 && annexes.every((annex) => thingsOf(annex) === "tasks");
  const title = words.title(tasks ? "tasks" : "indicators");
  addRow(draft, [title], { format: TITLE, height: 24, merged: true });
  const [only] = annexes;
  if (annexes.length === 1 && only !== undefined && only.title !== "") {
    const width = draft.columnWidths.reduce((sum, column) => sum + column, 0);
    const subtitle = words.ofAnnex(only.title);
    const height = heightOf(subtitle, width);
    addRow(draft, [subtitle], { format: SUBTITLE, height, merged: true });
  }
  const dates = [...new Set(annexes.flatMap(({ asOf }) => options.asOf ?? asOf ?? []))];
  const [date] = dates;
  const horizons = [...new Set(annexes.map(({ horizon }) => horizon))];
  const when = dates.length === 1 && date !== undefined ? words.asOf(date) : undefined;
  const facts = [when, words.horizon(horizons)].flatMap((fact) => fact ?? []).join("; ");
  addRow(draft, [`(${facts.charAt(0).toUpperCase()}${facts.slice(1)})`], {
    format: SUBTITLE,
    height: 20,
    merged: true,
  });
}
