import { joinKnown } from "../join-known";
import type { LabelledTable, TrueGoal } from "../labels/labelled-table";
import type { ReadAnnex } from "../product";
import type { Share } from "./table-score";

type ReadGoal = ReadAnnex["indicators"][number]["goal"];

const TINY = 1e-6;

/** 0.8 under "%" may be read as it stands or as the 80 that it shows. */
function states({ value: wanted, unit }: TrueGoal, goal: ReadGoal): boolean {
  if (wanted === null) return false;
  return goal.some(({ value }) => {
    // A movement without a number compares like nought.
    const read = value ?? 0;
    if (Math.abs(read - wanted) <= Math.abs(wanted) * TINY) return true;
    return unit === "%" && Math.abs(read * 100 - wanted) < TINY;
  });
}

/** Goals by their value: what a "≥" is called is tried phrase by phrase, in the list of goals. */
export function scoreGoals(
  { truth, rowMap }: LabelledTable,
  annexes: readonly ReadAnnex[],
): { readonly goals: Share; readonly misses: readonly string[] } {
  const indicators = annexes.flatMap((annex) => annex.indicators);
  const wanted = (truth.goals ?? []).filter(({ value }) => typeof value === "number");
  const misses = wanted.flatMap((goal) => {
    const row = rowMap[goal.row];
    const found = indicators.find(({ rows }) => row !== undefined && rows.includes(row));
    if (found !== undefined && states(goal, found.goal)) return [];
    const read = (found?.goal ?? []).map(({ comparator, value }) => joinKnown([comparator, value]));
    const want = joinKnown([goal.comparator, goal.value, goal.unit]);
    return [`goal in row ${String(row)}: ${read.join(", ") || "none"}, want ${want}`];
  });
  return { goals: { right: wanted.length - misses.length, of: wanted.length }, misses };
}
