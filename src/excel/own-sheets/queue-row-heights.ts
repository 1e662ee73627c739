import type { RowHeight } from "../../core/summary/plan/sheet-plan";

type Run = { readonly row: number; rowCount: number; readonly height: number | "fit" };

/** Rows of one height below each other in one call. */
export function queueRowHeights(sheet: Excel.Worksheet, heights: readonly RowHeight[]): void {
  for (const { row, rowCount, height } of joinRows(heights)) {
    const { format } = sheet.getRangeByIndexes(row, 0, rowCount, 1);
    if (height === "fit") format.autofitRows();
    else format.rowHeight = height;
  }
}

function joinRows(heights: readonly RowHeight[]): readonly Run[] {
  // A later entry overrides.
  const byRow = new Map<number, Run["height"]>();
  for (const { row, height, fit } of heights) byRow.set(row, fit === true ? "fit" : height);
  const runs: Run[] = [];
  for (const [row, height] of [...byRow].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    if (run?.height === height && run.row + run.rowCount === row) run.rowCount += 1;
    else runs.push({ row, rowCount: 1, height });
  }
  return runs;
}
