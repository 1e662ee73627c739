import { isBlank, shownText } from "../../sheet/shown-text";
import type { CellPosition } from "../../sheet/address";
import { plain } from "../../text/fold";
import type { Column } from "../../model/column";
import type { TextCell } from "../../model/indicator";
import type { SheetReader } from "./sheet-reader";

/** The cell that speaks for a row: its own, or the one that a vertical merge spreads over it. */
export function speakingCell(
  reader: SheetReader,
  row: number,
  column: number,
): CellPosition | undefined {
  if (!isBlank(reader.snapshot, row, column)) return { row, column };
  const area = reader.mergedAt(row, column);
  if (area === undefined || area.row === row || area.column !== column) return undefined;
  return isBlank(reader.snapshot, area.row, area.column)
    ? undefined
    : { row: area.row, column: area.column };
}

/** The text of a torn row's column: every part, whole words, in reading order. */
export function joinText(
  reader: SheetReader,
  rows: readonly number[],
  column: number,
): TextCell | undefined {
  let at: CellPosition | undefined;
  let joined = "";
  for (const row of rows) {
    const cell = speakingCell(reader, row, column);
    if (cell === undefined || (cell.row === at?.row && joined !== "")) continue;
    const text = plain(shownText(reader.snapshot, cell.row, column));
    if (text === "") continue;
    joined = joined === "" ? text : `${joined} ${text}`;
    at ??= cell;
  }
  return at === undefined ? undefined : { text: joined, at };
}

/** As it stands in the cells, line breaks kept: where a list begins a new line, its numbers are no goals. */
export function joinLines(reader: SheetReader, rows: readonly number[], column: number): string {
  let joined = "";
  let last: number | undefined;
  for (const row of rows) {
    const cell = speakingCell(reader, row, column);
    if (cell === undefined || cell.row === last) continue;
    last = cell.row;
    const text = shownText(reader.snapshot, cell.row, column);
    joined = joined === "" ? text : `${joined} ${text}`;
  }
  return joined;
}

/** The first of several columns that says something for the row. */
export function joinFirst(
  reader: SheetReader,
  rows: readonly number[],
  columns: readonly Column[],
): TextCell | undefined {
  for (const { column } of columns) {
    const cell = joinText(reader, rows, column);
    if (cell !== undefined) return cell;
  }
  return undefined;
}
