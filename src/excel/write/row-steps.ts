import type { RowInsertion } from "../../app/ports/workbook";
import type { CellAddress } from "../../core/sheet/address";
import type { SheetIds } from "./cell-states";

/** Where a cell that counts the inserted rows was before them; undefined for one inside them. */
export function placeWithout(
  rows: RowInsertion | undefined,
  at: CellAddress,
): CellAddress | undefined {
  if (rows === undefined || at.sheet !== rows.sheet || at.row < rows.before) return at;
  return at.row < rows.before + rows.count ? undefined : { ...at, row: at.row - rows.count };
}

/** The rows' own corner: makes their sheet seen even where no cell of it is written. */
export function cornerOf(rows: RowInsertion | undefined): readonly CellAddress[] {
  return rows === undefined ? [] : [{ sheet: rows.sheet, row: rows.before, column: 0 }];
}

type RowSteps = { readonly insertion?: RowInsertion; readonly deletion?: RowInsertion };

export function queueRows(
  worksheets: Excel.WorksheetCollection,
  { insertion, deletion }: RowSteps,
  sheetIds: SheetIds,
): void {
  const rowsOf = ({ sheet, before, count }: RowInsertion) => {
    const worksheet = worksheets.getItem(sheetIds[sheet] ?? sheet);
    return worksheet.getRangeByIndexes(before, 0, count, 1).getEntireRow();
  };
  if (deletion !== undefined) rowsOf(deletion).delete("Up");
  if (insertion === undefined) return;
  const inserted = rowsOf(insertion).insert("Down");
  // Excel gives new rows the looks and the height of the row above.
  inserted.clear("Formats");
  inserted.format.useStandardHeight = true;
  if (insertion.font === undefined) return;
  inserted.format.font.name = insertion.font.name;
  inserted.format.font.size = insertion.font.size;
}
