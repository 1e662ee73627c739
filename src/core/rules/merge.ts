import type { CellPosition } from "../sheet/address";
import type { Finding } from "../model/finding";

/** A finding with the rules whose findings at these cells have the same cause and say less. */
export type Cause = {
  readonly finding: Finding;
  readonly covers: readonly string[];
  readonly cells: readonly CellPosition[];
};

/** One cause, one finding. */
export function mergeCauses(causes: readonly Cause[]): readonly Finding[] {
  const covered = new Set<string>();
  for (const { covers, cells } of causes) {
    for (const weaker of covers) for (const at of cells) covered.add(keyOf(weaker, at));
  }
  return causes
    .map(({ finding }) => finding)
    .filter(({ rule, at }) => !covered.has(keyOf(rule, at)));
}

function keyOf(rule: string, { row, column }: CellPosition): string {
  return `${rule} ${String(row)} ${String(column)}`;
}
