import type { LabelledTable } from "../labels/labelled-table";
import type { ReadAnnex } from "../product";
import type { Share } from "./table-score";

/** Statuses of single rows; a truth that only counts words names no row. */
export function scoreStatuses(
  { truth, rowMap }: LabelledTable,
  annexes: readonly ReadAnnex[],
): { readonly statuses: Share; readonly misses: readonly string[] } {
  const indicators = annexes.flatMap((annex) => annex.indicators);
  const named = Object.entries(truth.statuses ?? {}).filter(([row]) => /^\d+$/.test(row));
  const misses = named.flatMap(([index, wanted]) => {
    const row = rowMap[Number(index)];
    const found = indicators.find(({ rows }) => row !== undefined && rows.includes(row));
    if (found?.status === wanted) return [];
    return [`status in row ${String(row)}: ${found?.status ?? "none"}, want ${String(wanted)}`];
  });
  return { statuses: { right: named.length - misses.length, of: named.length }, misses };
}
