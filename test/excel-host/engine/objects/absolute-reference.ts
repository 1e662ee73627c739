import { formatColumn } from "../../model/a1";
import { lastColumn, lastRow, type Area } from "../../model/area";
import { quoteSheet } from "../../model/formula-references";

/** "'Tổng hợp'!$A$1:$B$2" */
export function absoluteReference(sheetName: string, area: Area): string {
  const first = `$${formatColumn(area.column)}$${String(area.row + 1)}`;
  const last = `$${formatColumn(lastColumn(area))}$${String(lastRow(area) + 1)}`;
  return `${quoteSheet(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}
