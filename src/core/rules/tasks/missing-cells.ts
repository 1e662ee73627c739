import type { Role } from "../../model/column";
import type { CellPosition } from "../../sheet/address";
import { shownAt } from "../cells";
import type { RuleContext } from "../rule";
import { standsAside } from "../standing-aside";

/** A column that is empty this often is kept for another purpose, or not begun. */
const HARDLY_USED = 0.5;

type MissingCell = { readonly at: CellPosition; readonly indicator: string };

/** Empty cells of a column that is otherwise in use; merged cells speak for every row they span. */
export function missingCells(context: RuleContext, role: Role): readonly MissingCell[] {
  const { annex } = context;
  const columns = annex.columns.filter((column) => column.role === role);
  const [column] = columns;
  // Two columns of one role share the work ("Chủ trì" by level): an empty one is no gap.
  if (column === undefined || columns.length > 1) return [];
  const merged = mergedRows(context, column.column);
  // Sub-rows may each have an agency and a day of their own.
  const headings = new Set(annex.indicators.map(({ parent }) => parent));
  const missing: MissingCell[] = [];
  let asked = 0;
  for (const indicator of annex.indicators) {
    if (indicator.parent !== undefined || standsAside(context, indicator)) continue;
    if (headings.has(indicator.key)) continue;
    const cells = indicator.rows.map((row) => ({ row, column: column.column }));
    const [at] = cells;
    if (at === undefined) continue;
    asked += 1;
    if (cells.some((cell) => shownAt(context, cell).trim() !== "" || merged.has(cell.row)))
      continue;
    missing.push({ at, indicator: indicator.key });
  }
  return missing.length > asked * HARDLY_USED ? [] : missing;
}

function mergedRows({ snapshot }: RuleContext, column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const area of snapshot.merges) {
    if (column < area.column || column >= area.column + area.columnCount) continue;
    for (let row = area.row + 1; row < area.row + area.rowCount; row += 1) rows.add(row);
  }
  return rows;
}
