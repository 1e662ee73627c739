import type { RowMove } from "../../core/summary/align-rows";

type Besides = {
  /** First column that is the user's. */
  readonly column: number;
  readonly columnCount: number;
  /** First row below everything, before the moves. */
  readonly below: number;
};

/**
 * Moves whole rows, so that the user's columns and comments go along. What stands beside a row that
 * goes out is copied below everything first: it is the user's, and nothing of that is thrown away.
 */
export function queueRowMoves(
  sheet: Excel.Worksheet,
  moves: readonly RowMove[],
  besides: Besides | undefined,
): void {
  if (besides !== undefined) rescueNotes(sheet, moves, besides);
  for (const { kind, row, count } of moves) {
    const rows = sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow();
    if (kind === "insert") rows.insert("Down");
    else rows.delete("Up");
  }
}

function rescueNotes(
  sheet: Excel.Worksheet,
  moves: readonly RowMove[],
  { column, columnCount, below }: Besides,
): void {
  let target = below;
  // Each move counts the rows after the ones before it; the copies are made before any of them.
  let shift = 0;
  for (const { kind, row, count } of moves) {
    if (kind === "delete") {
      const notes = sheet.getRangeByIndexes(row - shift, column, count, columnCount);
      sheet.getRangeByIndexes(target, column, count, columnCount).copyFrom(notes);
      target += count;
    }
    shift += kind === "insert" ? count : -count;
  }
}
