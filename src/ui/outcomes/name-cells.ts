import { formatArea, type Area, type CellPosition } from "../../core/sheet/address";
import type { Wording } from "../wording-for";

const NAMED = 6;

/** "D5:D7, F9", and of a long list how many cells more. */
export function nameCells(words: Wording, positions: readonly CellPosition[]): string {
  const runs = joinRuns(positions);
  const named = runs.slice(0, NAMED).map(formatArea).join(", ");
  const more = runs.slice(NAMED).reduce((sum, { rowCount }) => sum + rowCount, 0);
  return more > 0 ? words.pane.outcomes.andMore(named, more) : named;
}

/** Cells that follow one another down a column, as one area. */
function joinRuns(positions: readonly CellPosition[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of positions) {
    const last = runs.at(-1);
    if (last?.column === column && row === last.row + last.rowCount) {
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else {
      runs.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return runs;
}
