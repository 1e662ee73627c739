import type { LabelledTable } from "../labels/labelled-table";
import type { SheetSnapshot } from "../product";

const ROWS = 3;
const COLUMNS = 2;

function shiftSheet(snapshot: SheetSnapshot): SheetSnapshot {
  const { origin, merges, outerMerges, hiddenRows, hiddenColumns, mixedFormats } = snapshot;
  const move = <T extends { readonly row: number; readonly column: number }>(place: T): T => ({
    ...place,
    row: place.row + ROWS,
    column: place.column + COLUMNS,
  });
  return {
    ...snapshot,
    origin: move(origin),
    merges: merges.map(move),
    ...(outerMerges === undefined ? {} : { outerMerges: outerMerges.map(move) }),
    hiddenRows: hiddenRows.map((row) => row + ROWS),
    hiddenColumns: hiddenColumns.map((column) => column + COLUMNS),
    ...(mixedFormats === undefined ? {} : { mixedFormats: mixedFormats.map(move) }),
  };
}

/** The same table a little further down and to the right: nothing may change. */
export function shiftTable(table: LabelledTable): LabelledTable {
  return {
    ...table,
    columnOffset: table.columnOffset + COLUMNS,
    rowMap: table.rowMap.map((row) => row + ROWS),
    headerRows: table.headerRows.map((row) => row + ROWS),
    sheets: table.sheets.map(shiftSheet),
  };
}
