import type { ListedAnnex } from "../plan/list-table";
import { addBlankRows, addRow, formatRows, type SheetDraft } from "../plan/sheet-draft";
import type { CellFormat, Choice } from "../plan/sheet-plan";
import { EVERY } from "../plan/status-column";
import type { SummarySheetWords } from "../plan/summary-words";

/** First column of the right-hand signature. */
const RIGHT = 5;

type SignatureWords = Pick<
  SummarySheetWords,
  "placeAndDate" | "preparedBy" | "approvedBy" | "signHere"
>;

export function addSignatures(draft: SheetDraft, words: SignatureWords): void {
  const right = { column: RIGHT, columnCount: draft.columnWidths.length - RIGHT };
  const add = (left: string | null, text: string, format: CellFormat): void => {
    const row = addRow(draft, [null, left, null, null, null, text], { format, height: 20 });
    draft.merges.push({ row, rowCount: 1, ...right });
  };
  addBlankRows(draft, 1);
  add(null, words.placeAndDate, { italic: true, horizontal: "center" });
  add(words.preparedBy, words.approvedBy, { bold: true, horizontal: "center" });
  add(words.signHere, words.signHere, { italic: true, horizontal: "center" });
  addBlankRows(draft, 4);
}

export type Legend = { readonly basis: ListedAnnex["basis"]; readonly area: Choice["from"] };

/** The words to choose from, below what is printed. */
export function addLegends(
  draft: SheetDraft,
  annexes: readonly ListedAnnex[],
  words: SummarySheetWords,
): readonly Legend[] {
  const bases = [...new Set(annexes.map(({ basis }) => basis))].filter(
    (basis) => basis !== "targets-only",
  );
  return bases.map((basis) => {
    const head = addRow(draft, [null, words.legend]);
    const named = words.statuses(basis);
    for (const status of EVERY) addRow(draft, [null, named[status]]);
    formatRows(draft, head, head + EVERY.length, { color: "#605E5C", fontSize: 10 });
    return { basis, area: { row: head + 1, column: 1, rowCount: EVERY.length, columnCount: 1 } };
  });
}
