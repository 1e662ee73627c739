import { formatPosition, type CellPosition } from "../../sheet/address";
import type { CellInput } from "../../sheet/edit";
import { quoteSheet, quoteText } from "../../sheet/quote-sheet";
import { formulaAt, type SheetSnapshot } from "../../sheet/snapshot";

/**
 * A link to a cell of an annex. T(N("…")) is always an empty text: so a word of ours stays with its row
 * wherever the reader moves it, shows nowhere, and survives every file format.
 */
export function ownLink(sheet: string, at: CellPosition, shown: string, word: string): CellInput {
  const target = quoteText(`#${quoteSheet(sheet)}!${formatPosition(at)}`);
  return { formula: `=HYPERLINK(${target},${quoteText(shown)}&T(N(${quoteText(word)})))` };
}

const OWN = /^=HYPERLINK\(.*&\s*T\(N\("[^"]+"\)\)\)$/i;
/** One or two may have been copied into somebody's annex. */
const ENOUGH = 3;
/** They stand in the first column or in the second. */
const COLUMNS = 2;

/** A sheet of ours by its links: a copy of one has lost the hidden name by which the original is known. */
export function hasOwnLinks(snapshot: SheetSnapshot): boolean {
  let count = 0;
  const { origin, rowCount } = snapshot;
  for (let row = origin.row; row < origin.row + rowCount; row += 1) {
    for (let column = origin.column; column < origin.column + COLUMNS; column += 1) {
      const formula = formulaAt(snapshot, row, column);
      if (formula?.startsWith("=HYPERLINK(") === true && OWN.test(formula)) count += 1;
      if (count >= ENOUGH) return true;
    }
  }
  return false;
}
