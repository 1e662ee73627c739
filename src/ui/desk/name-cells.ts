import { formatPosition, type CellPosition } from "../../core/sheet/address";
import type { Wording } from "../wording";

const NAMED_CELLS = 6;

/** "D5, E7, F9", and of a long list how many more. */
export function nameCells(words: Wording, positions: readonly CellPosition[]): string {
  const named = positions.slice(0, NAMED_CELLS).map(formatPosition).join(", ");
  const more = positions.length - NAMED_CELLS;
  return more > 0 ? words.pane.outcomes.andMore(named, more) : named;
}
