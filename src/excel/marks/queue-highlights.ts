import { formatArea, type Area } from "../../core/sheet/address";
import { HIGHLIGHT_FORMULA, type Highlight } from "../../core/summary/marks/highlights";
import type { OwnHighlight } from "./own-highlights";

/** Excel refuses a list of areas of about 8,000 characters, sheet names counted (office-js issue 5198). */
const AREAS_AT_ONCE = 100;

/** Ours go out, the wanted ones come in; whatever else formats the cells stays above them. */
export function queueHighlights(
  sheet: Excel.Worksheet,
  own: readonly OwnHighlight[],
  wanted: readonly Highlight[],
): void {
  const { conditionalFormats } = sheet.getRange();
  for (const { id } of own) conditionalFormats.getItem(id).delete();
  for (const { fill, areas } of wanted) {
    for (let start = 0; start < areas.length; start += AREAS_AT_ONCE) {
      queueHighlight(sheet, areas.slice(start, start + AREAS_AT_ONCE), fill);
    }
  }
}

function queueHighlight(sheet: Excel.Worksheet, areas: readonly Area[], fill: string): void {
  const ranges = sheet.getRanges(areas.map(formatArea).join(","));
  const format = ranges.conditionalFormats.add("Custom");
  // Never in the way of a format that the user has or will have.
  format.stopIfTrue = false;
  format.custom.rule.formula = HIGHLIGHT_FORMULA;
  format.custom.format.fill.color = fill;
  // Last, as the object cannot be used any more once it has moved. New ones come first by themselves.
  format.priority = -1;
}
