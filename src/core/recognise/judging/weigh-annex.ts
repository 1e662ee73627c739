import type { Evidence } from "../weighing/evidence";

/** How much each fact speaks for an annex, or against it. */
export type AnnexWeights = ReadonlyMap<string, number>;

/** What speaks whatever the facts are. */
export const ALWAYS = "always";

/** The chance that a table with these facts is an annex. */
export function weighAnnex(facts: Evidence, weights: AnnexWeights): number {
  let sum = weights.get(ALWAYS) ?? 0;
  for (const [name, amount] of facts) sum += (weights.get(name) ?? 0) * amount;
  return 1 / (1 + Math.exp(-sum));
}
