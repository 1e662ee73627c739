import type { Area } from "../core/sheet/address";
import type { LibrarySheet } from "./library";

type Rows = NonNullable<LibrarySheet["!data"]>;

/** Some programs leave values behind in the covered cells of a merged area; nobody can see them. */
export function isCoveredBy(
  merges: readonly Area[],
  rows: Rows,
): (row: number, column: number) => boolean {
  const covered = new Map<number, Set<number>>();
  for (const { row: top, column: left, rowCount, columnCount } of merges) {
    const bottom = Math.min(top + rowCount, rows.length);
    for (let row = top; row < bottom; row += 1) {
      const cells = rows[row];
      if (cells === undefined) continue;
      const right = Math.min(left + columnCount, cells.length);
      for (let column = row === top ? left + 1 : left; column < right; column += 1) {
        if (cells[column] === undefined) continue;
        let columns = covered.get(row);
        if (columns === undefined) covered.set(row, (columns = new Set()));
        columns.add(column);
      }
    }
  }
  return (row, column) => covered.get(row)?.has(column) ?? false;
}
