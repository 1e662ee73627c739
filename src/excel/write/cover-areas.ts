import type { Area, CellPosition } from "../../core/sheet/address";

/** How many cells an area may have for each position in it, above a few hundred that cost nothing. */
const FOREIGN_CELLS = 10;

/**
 * Areas that hold all positions. Reading some cells too many is cheaper than a request for each:
 * neighbours share an area as long as it is not mostly foreign.
 */
export function coverWithAreas(
  positions: readonly CellPosition[],
  foreignCells: number = FOREIGN_CELLS,
): readonly Area[] {
  const sorted = [...positions].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  const areas: Area[] = [];
  let held = 0;
  for (const position of sorted) {
    const last = areas.at(-1);
    const grown = last === undefined ? undefined : extend(last, position);
    if (
      grown !== undefined &&
      grown.rowCount * grown.columnCount <= 500 + foreignCells * (held + 1)
    ) {
      areas[areas.length - 1] = grown;
      held += 1;
    } else {
      areas.push({ ...position, rowCount: 1, columnCount: 1 });
      held = 1;
    }
  }
  return areas;
}

function extend(area: Area, { row, column }: CellPosition): Area {
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  return {
    row: top,
    column: left,
    rowCount: Math.max(area.row + area.rowCount, row + 1) - top,
    columnCount: Math.max(area.column + area.columnCount, column + 1) - left,
  };
}
