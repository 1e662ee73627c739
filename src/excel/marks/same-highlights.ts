import type { Area } from "../../core/sheet/address";
import type { Highlight } from "../../core/summary/marks/highlights";
import type { OwnHighlight } from "./own-highlights";
import { parseAreas } from "./parse-areas";

/** More was never planned: somebody has copied marks over whole columns. */
const MOST_CELLS = 200_000;

/** Whether the sheet looks as wanted already: the same cells in the same colours. */
export function isHighlighted(own: readonly OwnHighlight[], wanted: readonly Highlight[]): boolean {
  const there = own.map(({ address, fill }) => ({ fill, areas: parseAreas(address) ?? null }));
  const known = there.flatMap(({ fill, areas }) => (areas === null ? [] : [{ fill, areas }]));
  if (known.length < there.length) return false;
  const now = colourCells(known);
  const then = colourCells(wanted);
  if (now === undefined || then === undefined || now.size !== then.size) return false;
  return [...then].every(([cell, fill]) => now.get(cell) === fill);
}

type Coloured = { readonly fill: string; readonly areas: readonly Area[] };

/** undefined: too many, or one cell twice. */
function colourCells(marks: readonly Coloured[]): ReadonlyMap<string, string> | undefined {
  const cells = new Map<string, string>();
  const areas = marks.flatMap(({ fill, areas }) => areas.map((area) => ({ fill, ...area })));
  const count = areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (count > MOST_CELLS) return undefined;
  for (const { fill, row, column, rowCount, columnCount } of areas) {
    for (let cell = 0; cell < rowCount * columnCount; cell += 1) {
      const place = `${String(row + Math.floor(cell / columnCount))} ${String(column + (cell % columnCount))}`;
      cells.set(place, fill.toUpperCase());
    }
  }
  return cells.size === count ? cells : undefined;
}
