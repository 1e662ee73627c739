import type { Review } from "../../core/model/annex-review";
import { formatPosition, type CellPosition } from "../../core/sheet/address";
import { printAnnex } from "./print-annex";
import { WIDTH } from "./print-finding";
import type { ReviewWords } from "./printed-words";
import { wrap } from "./wrap";

/** A reviewed sheet with what only its file knows. */
export type ReviewedSheet = {
  readonly review: Review;
  readonly hidden: boolean;
  /** One that the add-in wrote. */
  readonly own: boolean;
  readonly empty: boolean;
  readonly uncalculated: readonly CellPosition[];
};

export function printWorkbook(
  file: string,
  sheets: readonly ReviewedSheet[],
  words: ReviewWords,
): string {
  return [printFileName(file), ...sheets.map((sheet) => printSheet(sheet, words))].join("\n\n");
}

export function printFileName(file: string): string {
  return `══ ${file} ${"═".repeat(Math.max(2, WIDTH - file.length - 4))}`;
}

function printSheet(
  { review, hidden, own, empty, uncalculated }: ReviewedSheet,
  words: ReviewWords,
): string {
  const head = words.sheet(review.sheet, hidden);
  if (own) return `${head}: ${words.ownSheet}`;
  if (empty) return `${head}: ${words.emptySheet}`;
  if (review.annexes.length === 0) return `${head}: ${words.noAnnex}`;
  const [first] = uncalculated;
  const warning =
    first === undefined
      ? []
      : [wrap(words.uncalculated(uncalculated.length, formatPosition(first)), WIDTH, "", "   ")];
  return [head, ...warning, ...review.annexes.map((annex) => printAnnex(annex, words))].join(
    "\n\n",
  );
}
