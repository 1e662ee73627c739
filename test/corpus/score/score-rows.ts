import type { LabelledTable } from "../labels/labelled-table";
import type { ReadAnnex } from "../product";
import { NO_SHARE, type Share } from "./table-score";

/** Whether an indicator begins in exactly the rows in which the truth has one. */
export function scoreRows(
  { truth, rowMap }: LabelledTable,
  annexes: readonly ReadAnnex[],
): { readonly rows: Share; readonly misses: readonly string[] } {
  const { rowKinds } = truth;
  if (rowKinds === undefined || rowKinds.length !== rowMap.length)
    return { rows: NO_SHARE, misses: [] };
  const begins = new Set(
    annexes.flatMap(({ indicators }) => indicators.map(({ rows: [first] }) => first)),
  );
  const wrong = rowMap.filter(
    (row, index) => begins.has(row) !== (rowKinds[index] === "indicator"),
  );
  const named = wrong.slice(0, 8).join(", ");
  return {
    rows: { right: rowMap.length - wrong.length, of: rowMap.length },
    misses: wrong.length === 0 ? [] : [`rows ${named}${wrong.length > 8 ? " …" : ""}`],
  };
}
