import { lastRow } from "./area";
import type { AutoFilterModel } from "./decorations";
import { displayText } from "./display-text";
import { cellAt, type Sheet } from "./sheet";

/** Hides the rows below the filter's heads that show none of the chosen texts; the others come back. */
export function filterRows(sheet: Sheet, { area, chosen }: AutoFilterModel): void {
  for (let row = area.row + 1; row <= lastRow(area); row += 1) {
    const isShown = chosen.every((texts, index) => {
      const { content, format } = cellAt(sheet, row, area.column + index);
      return texts === null || texts.includes(displayText(content, format.numberFormat));
    });
    if (isShown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

export function isFiltered({ chosen }: AutoFilterModel): boolean {
  return chosen.some((texts) => texts !== null);
}
