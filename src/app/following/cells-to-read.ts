import type { Area } from "../../core/sheet/address";
import { formulaAt, type SheetSnapshot } from "../../core/sheet/snapshot";
import type { RereadRequest } from "../ports/live-changes";

/** One span of rows for each column that has formulas: their values follow cells anywhere. */
export function formulaAreas(snapshot: SheetSnapshot): readonly Area[] {
  if (snapshot.formulas === undefined) return [];
  const spans = new Map<number, { readonly first: number; last: number }>();
  snapshot.formulas.forEach((line, row) => {
    line?.forEach((_formula, column) => {
      if (formulaAt(snapshot, row, column) === null) return;
      const span = spans.get(column);
      if (span === undefined) spans.set(column, { first: row, last: row });
      else span.last = row;
    });
  });
  return [...spans].map(([column, { first, last }]) => ({
    row: first,
    column,
    rowCount: last - first + 1,
    columnCount: 1,
  }));
}

/** Rows that follow one another are read as one block. */
export function joinRuns(rows: ReadonlySet<number>): RereadRequest["rows"] {
  const runs: { readonly row: number; rowCount: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}

export function countCells(areas: readonly Area[]): number {
  return areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}
