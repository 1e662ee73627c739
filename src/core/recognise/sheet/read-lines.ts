import { isBlank, shownText } from "../../sheet/shown-text";
import { plain } from "../../text/fold";
import type { TextCell } from "../../model/indicator";
import type { SheetReader } from "./sheet-reader";

/** A line that stands around a table; `block` counts the groups of lines between empty rows. */
export type Line = TextCell & { readonly block: number };

export type Span = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** Text between tables, top to bottom; formulas and numbers beside a text stand for themselves. */
export function readLines(reader: SheetReader, { top, bottom, left, right }: Span): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let blank = true;
  for (let row = top; row <= bottom; row += 1) {
    const cells = reader.snapshot.texts[row - reader.snapshot.origin.row];
    let empty = true;
    for (let column = left; cells !== undefined && column <= right; column += 1) {
      if (isBlank(reader.snapshot, row, column)) continue;
      empty = false;
      if (blank) block += 1;
      blank = false;
      const text = plain(shownText(reader.snapshot, row, column));
      lines.push({ text, at: { row, column }, block });
    }
    if (empty) blank = true;
  }
  return lines;
}
