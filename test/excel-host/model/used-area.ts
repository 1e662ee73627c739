import { areaBetween, boundingArea, intersection, WHOLE_SHEET, type Area } from "./area";
import { isBlank } from "./cell";
import type { Sheet } from "./sheet";

/** The smallest area around what is used; with `valuesOnly` formatted but empty cells do not count. */
export function usedArea(
  sheet: Sheet,
  valuesOnly: boolean,
  within: Area = WHOLE_SHEET,
): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, line] of sheet.cells) {
    if (row < within.row || row >= within.row + within.rowCount) continue;
    for (const [column, cell] of line) {
      if (column < within.column || column >= within.column + within.columnCount) continue;
      if (valuesOnly && isBlank(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  const ofCells = bottom < 0 ? null : areaBetween(top, left, bottom, right);
  return valuesOnly ? ofCells : withMerges(sheet, ofCells, within);
}

function withMerges(sheet: Sheet, used: Area | null, within: Area): Area | null {
  let area = used;
  for (const merge of sheet.merges) {
    const inside = intersection(merge, within);
    if (inside !== null) area = area === null ? inside : boundingArea(area, inside);
  }
  return area;
}
