import { ALWAYS, type AnnexWeights } from "../../../../src/core/recognise/judging/weigh-annex";
import { descend, type Slope } from "../descend";
import type { AnnexExample, AnnexTruth } from "./annex-example";

/** Facts count when they were seen in so many families. */
const FEWEST_FAMILIES = 3;
/** How much large weights cost: the half of this times their squares. */
const COST = 0.3;
/** Taking another table for an annex is the worse mistake. */
const COUNTS: Readonly<Record<AnnexTruth, number>> = { annex: 1, other: 1.5, open: 3 };
/** What the curve is to answer. */
const CHANCES: Readonly<Record<AnnexTruth, number>> = { annex: 1, other: 0, open: 0.45 };
const STEPS = 200;
const HUNDREDTHS = 100;

function chooseFacts(examples: readonly AnnexExample[]): readonly string[] {
  const seen = new Map<string, Set<string>>();
  for (const { facts, family } of examples) {
    for (const name of facts.keys()) seen.set(name, (seen.get(name) ?? new Set()).add(family));
  }
  return [...seen].flatMap(([name, by]) => (by.size >= FEWEST_FAMILIES ? [name] : [])).sort();
}

const logOf = (chance: number): number => Math.log(Math.max(chance, Number.MIN_VALUE));

/** Weights under which the truths of the examples are least surprising: a logistic curve with a price on large weights. */
export function learnAnnexWeights(examples: readonly AnnexExample[]): AnnexWeights {
  const names = [ALWAYS, ...chooseFacts(examples)];
  const rows = examples.map(({ facts, truth }) => ({
    amounts: names.map((name) => (name === ALWAYS ? 1 : (facts.get(name) ?? 0))),
    wanted: CHANCES[truth],
    count: COUNTS[truth],
  }));
  const slope = (point: Float64Array<ArrayBuffer>): Slope => {
    const gradient = new Float64Array(names.length);
    let loss = 0;
    point.forEach((weight, place) => {
      if (place === 0) return;
      loss += (COST * weight * weight) / 2;
      gradient[place] = COST * weight;
    });
    for (const { amounts, wanted, count } of rows) {
      const sum = amounts.reduce((total, amount, place) => total + amount * (point[place] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const miss = chance - wanted;
      loss -= count * (wanted * logOf(chance) + (1 - wanted) * logOf(1 - chance));
      amounts.forEach((amount, place) => {
        gradient[place] = (gradient[place] ?? 0) + count * miss * amount;
      });
    }
    return { loss, gradient };
  };
  const point = descend(slope, names.length, STEPS);
  return new Map(
    names.flatMap((name, place) => {
      const weight = Math.round((point[place] ?? 0) * HUNDREDTHS) / HUNDREDTHS;
      return weight === 0 ? [] : [[name, weight] as const];
    }),
  );
}
