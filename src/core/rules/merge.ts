import type { Finding } from "./finding";

/** One cause, one finding: the rule that says more replaces those that it covers at the same cell. */
export function mergeCauses(
  findings: readonly Finding[],
  covers: ReadonlyMap<string, readonly string[]>,
): readonly Finding[] {
  const covered = new Set<string>();
  for (const { rule, at } of findings) {
    for (const weaker of covers.get(rule) ?? []) covered.add(keyOf(weaker, at));
  }
  return findings.filter(({ rule, at }) => !covered.has(keyOf(rule, at)));
}

function keyOf(rule: string, { row, column }: Finding["at"]): string {
  return `${rule} ${String(row)} ${String(column)}`;
}
