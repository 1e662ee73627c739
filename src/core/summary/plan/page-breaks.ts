import type { SheetDraft } from "./sheet-draft";
import { MARGINS } from "./sheet-looks";
import { FITTED_LINE, PLAIN_HEIGHT } from "./row-height";
import type { Chart } from "./sheet-plan";

/** A4, lying on its side, in points. */
const PAPER = { width: 842, height: 595 };

/** Rows before which a page must begin, so that no chart is cut in two. */
export function breaksForCharts(
  { rowHeights, columnWidths, inputs }: SheetDraft,
  charts: readonly Chart[],
  firstPrinted: number,
): readonly number[] {
  const wide = columnWidths.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, (PAPER.width - MARGINS.left - MARGINS.right) / wide);
  const page = (PAPER.height - MARGINS.top - MARGINS.bottom) / scale;
  const heights = inputs.map(() => PLAIN_HEIGHT);
  for (const { row, height, fit } of rowHeights) {
    heights[row] = fit === true && height === PLAIN_HEIGHT ? FITTED_LINE : height;
  }
  const height = (from: number, to: number): number =>
    heights.slice(from, to).reduce((sum, one) => sum + one, 0);
  const breaks: number[] = [];
  let top = firstPrinted;
  for (const { over, categories } of charts) {
    // The figures that a chart draws stand right above it and go with it; so does the empty row above
    // them, or the chart's upper edge would be printed on the page before.
    const start =
      categories.row > top && categories.row + categories.rowCount + 2 >= over.row
        ? categories.row - 2
        : over.row - 1;
    if (height(top, over.row + over.rowCount) <= page) continue;
    breaks.push(start);
    top = start;
  }
  return breaks;
}
