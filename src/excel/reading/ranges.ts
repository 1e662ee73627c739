import type { Area } from "../../core/sheet/address";
import type { Extent } from "../../core/sheet/following/fit-extent";

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/** From A1 to the last cell with a value, whatever size that is by now. */
export function wholeOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
}

/** Queues how far down and right the cells with values reach; nowhere on an empty sheet. */
export function askExtent(sheet: Excel.Worksheet): () => Extent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  return () => readExtent(used);
}

function readExtent(used: Excel.Range): Extent {
  if (used.isNullObject) return { rowCount: 0, columnCount: 0 };
  return {
    rowCount: used.rowIndex + used.rowCount,
    columnCount: used.columnIndex + used.columnCount,
  };
}
