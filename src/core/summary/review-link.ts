import { formatPosition, type CellPosition } from "../sheet/address";
import type { CellInput } from "../sheet/edit";
import { quoteSheet, quoteText } from "../sheet/quote-sheet";

/**
 * The link to a finding's cell. T(N("…")) is always an empty text: so the finding's id stays with its
 * row wherever the reader moves it, shows nowhere, and survives every file format.
 */
export function reviewLink(sheet: string, at: CellPosition, id: string): CellInput {
  const cell = formatPosition(at);
  const target = quoteText(`#${quoteSheet(sheet)}!${cell}`);
  return { formula: `=HYPERLINK(${target},${quoteText(cell)}&T(N(${quoteText(id)})))` };
}

const LINK =
  /^=HYPERLINK\("#'((?:[^']|'')+)'!([A-Z]+\d+)"\s*[,;]\s*"[A-Z]+\d+"\s*&\s*T\(N\("([^"]+)"\)\)\)$/i;

export type ReviewLink = { readonly sheet: string; readonly cell: string; readonly id: string };

export function readReviewLink(formula: string | null): ReviewLink | undefined {
  const [, sheet, cell, id] = LINK.exec(formula ?? "") ?? [];
  if (sheet === undefined || cell === undefined || id === undefined) return undefined;
  // Quotes are doubled twice: for the sheet's name, and in the formula's text.
  return { sheet: sheet.replaceAll("''", "'").replaceAll('""', '"'), cell, id };
}
