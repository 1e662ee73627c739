import type { Area } from "../../sheet/address";
import type { SheetSnapshot } from "../../sheet/snapshot";

/** The smallest area that holds every text, and its columns that hold one. */
export type UsedArea = Area & {
  /** Runs of neighbouring filled columns, left to right: [first, last]. */
  readonly bands: readonly (readonly [number, number])[];
  /** Rows that hold a text, top to bottom: the only ones worth looking at. */
  readonly rows: readonly number[];
};

/** Walks the rows that exist; a sheet a million rows tall with three cells costs three cells. */
export function findUsedArea(snapshot: SheetSnapshot): UsedArea | undefined {
  const { origin, texts } = snapshot;
  const filled = new Set<number>();
  const rows: number[] = [];
  texts.forEach((row, index) => {
    row?.forEach((text, column) => {
      if (text === "" || text.trim() === "") return;
      filled.add(column);
      if (rows.at(-1) !== index + origin.row) rows.push(index + origin.row);
    });
  });
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return undefined;
  const bands: [number, number][] = [];
  for (const column of [...filled].sort((one, other) => one - other)) {
    const at = column + origin.column;
    const last = bands.at(-1);
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else bands.push([at, at]);
  }
  const left = bands[0]?.[0] ?? 0;
  const right = bands.at(-1)?.[1] ?? left;
  return {
    row: top,
    column: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
    bands,
    rows,
  };
}
