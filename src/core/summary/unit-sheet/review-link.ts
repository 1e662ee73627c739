import { formatPosition, type CellPosition } from "../../sheet/address";
import type { CellInput } from "../../sheet/edit";
import { ownLink } from "../plan/own-link";

/** The link to a finding's cell; it carries the finding's id. */
export function reviewLink(sheet: string, at: CellPosition, id: string): CellInput {
  return ownLink(sheet, at, formatPosition(at), id);
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
