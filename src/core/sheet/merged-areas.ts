import { contains, type Area } from "./address";

export type MergedAreas = (row: number, column: number) => Area | undefined;

/** Wider merges (titles over a whole sheet) are few: they are kept apart instead of once per column. */
const WIDE = 256;

const byRow = (one: Area, other: Area): number => one.row - other.row;

/** The last area that begins at or above `row`; merged areas of one column never overlap. */
function lastAtOrAbove(areas: readonly Area[], row: number): Area | undefined {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1];
}

/** Finds the merged area over a cell without walking all of them. */
export function indexMerges(merges: readonly Area[]): MergedAreas {
  if (merges.length === 0) return () => undefined;
  const columns = new Map<number, Area[]>();
  const wide: Area[] = [];
  for (const area of [...merges].sort(byRow)) {
    if (area.columnCount > WIDE) {
      wide.push(area);
      continue;
    }
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const known = columns.get(column);
      if (known === undefined) columns.set(column, [area]);
      else known.push(area);
    }
  }
  return (row, column) => {
    for (const areas of [columns.get(column), wide]) {
      const area = areas === undefined ? undefined : lastAtOrAbove(areas, row);
      if (area !== undefined && contains(area, { row, column })) return area;
    }
    return undefined;
  };
}
