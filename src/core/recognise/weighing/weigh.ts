import type { Evidence } from "./evidence";
import { MEANINGS, type Meaning } from "./meanings";
import type { Weights } from "./read-weights";

export type Chances = ReadonlyMap<Meaning, number>;

/** What speaks whatever the evidence is. */
export const ALWAYS = "always";

/** The chance of each meaning: the weights of all evidence added up, and as shares of one. */
export function weigh(evidence: Evidence, weights: Weights): Chances {
  const sums = [...(weights.get(ALWAYS) ?? MEANINGS.map(() => 0))];
  for (const [name, amount] of evidence) {
    const row = weights.get(name);
    if (row === undefined) continue;
    row.forEach((weight, index) => {
      sums[index] = (sums[index] ?? 0) + weight * amount;
    });
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return new Map(MEANINGS.map((meaning, index) => [meaning, (powers[index] ?? 0) / whole]));
}
