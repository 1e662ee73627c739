import { parsePosition } from "../../sheet/address";
import type { CellInput } from "../../sheet/edit";
import { formulaAt, textAt, valueAt, type SheetSnapshot } from "../../sheet/snapshot";
import { readReviewLink } from "./review-link";
import type { ReviewedFindings, ReviewRow, ReviewSheetWords } from "./review-words";

/** What is needed of the words to read a sheet again; it may have been written in another language. */
type Vocabulary = Pick<ReviewSheetWords, "severities" | "states" | "wholeTable" | "untitled">;

const ANSWER_COLUMN = 8;

/** The review sheet as it stands, by the ids in its links: rows may have been moved, added or taken out. */
export function readReviewSheet(
  snapshot: SheetSnapshot,
  vocabularies: readonly Vocabulary[],
): readonly ReviewedFindings[] {
  const blocks: { title: string; sheet: string; rows: ReviewRow[] }[] = [];
  let title = "";
  let isNew = true;
  const last = snapshot.origin.row + snapshot.rowCount;
  for (let row = snapshot.origin.row; row < last; row += 1) {
    const link = readReviewLink(formulaAt(snapshot, row, 1));
    if (link === undefined) {
      const first = textAt(snapshot, row, 0).trim();
      if (first === "") continue;
      title = vocabularies.some(({ untitled }) => untitled === first) ? "" : first;
      isNew = true;
      continue;
    }
    if (isNew) blocks.push({ title, sheet: link.sheet, rows: [] });
    isNew = false;
    blocks.at(-1)?.rows.push(readRow(snapshot, row, link, vocabularies));
  }
  return blocks;
}

function readRow(
  snapshot: SheetSnapshot,
  row: number,
  { id, cell }: { readonly id: string; readonly cell: string },
  vocabularies: readonly Vocabulary[],
): ReviewRow {
  const text = (column: number) => textAt(snapshot, row, column);
  const indicator = text(0).trim();
  const isWhole = vocabularies.some(({ wholeTable }) => wholeTable === indicator);
  return {
    id,
    ...(isWhole ? {} : { indicator }),
    at: parsePosition(cell) ?? { row: 0, column: 0 },
    severity: meaningOf(
      ["warning", "error", "hint"],
      vocabularies.map(({ severities }) => severities),
      text(2),
    ),
    what: text(3),
    why: text(4),
    proposal: text(5),
    state: meaningOf(
      ["new", "fixed", "ignored"],
      vocabularies.map(({ states }) => states),
      text(6),
    ),
    note: text(7),
    answer: inputAt(snapshot, row, ANSWER_COLUMN),
  };
}

function inputAt(snapshot: SheetSnapshot, row: number, column: number): CellInput {
  const formula = formulaAt(snapshot, row, column);
  return formula === null ? valueAt(snapshot, row, column) : { formula };
}

function meaningOf<Meaning extends string>(
  meanings: readonly [Meaning, ...Meaning[]],
  words: readonly Readonly<Record<Meaning, string>>[],
  text: string,
): Meaning {
  const wanted = text.trim();
  return meanings.find((one) => words.some((named) => named[one] === wanted)) ?? meanings[0];
}
