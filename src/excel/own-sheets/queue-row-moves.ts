import type { Room } from "./make-room";

export function queueRowMoves(
  sheet: Excel.Worksheet,
  { rescues, rescueTo, moves }: Room,
  columnCount: number,
): void {
  rescues.forEach(({ row, count, column }, index) => {
    const width = columnCount - column;
    const notes = sheet.getRangeByIndexes(row, column, count, width);
    sheet.getRangeByIndexes(rescueTo + index, column, count, width).copyFrom(notes);
  });
  for (const { kind, row, count } of moves) {
    const rows = sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow();
    if (kind === "insert") rows.insert("Down");
    else rows.delete("Up");
  }
}
