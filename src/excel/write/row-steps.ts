import type { RowInsertion } from "../../app/ports/workbook";
import type { CellAddress } from "../../core/sheet/address";

/** Where a cell that counts the inserted rows was before them; undefined for one inside them. */
export function placeWithout(
  rows: RowInsertion | undefined,
  at: CellAddress,
): CellAddress | undefined {
  if (rows === undefined || at.sheet !== rows.sheet || at.row < rows.before) return at;
  return at.row < rows.before + rows.count ? undefined : { ...at, row: at.row - rows.count };
}

export function queueInsertion(
  sheet: Excel.Worksheet,
  { before, count, font }: RowInsertion,
): void {
  const rows = sheet.getRangeByIndexes(before, 0, count, 1).getEntireRow();
  const inserted = rows.insert("Down");
  // Excel gives new rows the looks and the height of the row above.
  inserted.clear("Formats");
  inserted.format.useStandardHeight = true;
  if (font === undefined) return;
  inserted.format.font.name = font.name;
  inserted.format.font.size = font.size;
}

export function queueDeletion(sheet: Excel.Worksheet, { before, count }: RowInsertion): void {
  sheet.getRangeByIndexes(before, 0, count, 1).getEntireRow().delete("Up");
}
