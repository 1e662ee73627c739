import type { Role } from "../../model/column";
import type { HeaderReading } from "../../reading/heads/read-head";

type TieredColumn = {
  readonly tiers: readonly string[];
  readonly reading: HeaderReading | undefined;
};

const upperOf = ({ tiers }: TieredColumn): string => tiers.slice(0, -1).join(" ");

/**
 * "Chỉ tiêu" over "Nhóm 1 | Nhóm 2 | Nhóm 3": one goal for each, not a goal and two values. Columns with a common
 * head whose own words say only for whom they are get those words as their part.
 */
export function markParts<C extends TieredColumn>(
  columns: readonly C[],
  read: (text: string) => HeaderReading,
): readonly C[] {
  const sharing = new Map<string, number>();
  for (const column of columns) {
    const upper = upperOf(column);
    if (upper !== "") sharing.set(upper, (sharing.get(upper) ?? 0) + 1);
  }
  if (sharing.size === 0) return columns;
  return columns.map((column) => {
    const { tiers, reading } = column;
    const own = tiers.at(-1);
    const shares = (sharing.get(upperOf(column)) ?? 0) > 1;
    if (!shares || own === undefined || reading?.claims.has("value") !== true) return column;
    const { claims, period, verdict } = read(own);
    const speaks = [...claims.keys()].some((role) => role !== "value");
    const dated = period.year !== undefined || period.period !== undefined;
    if (speaks || dated || verdict !== undefined) return column;
    const measured = new Map<Role, number>(reading.claims);
    measured.delete("goal");
    measured.delete("indicator");
    return { ...column, reading: { ...reading, claims: measured, part: own } };
  });
}
