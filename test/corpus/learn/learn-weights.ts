import type { Evidence } from "../../../src/core/recognise/weighing/evidence";
import { MEANINGS, type Meaning } from "../../../src/core/recognise/weighing/meanings";
import type { Weights } from "../../../src/core/recognise/weighing/read-weights";
import { ALWAYS } from "../../../src/core/recognise/weighing/weigh";
import { descend, type Slope } from "./descend";

/** One column to learn from. */
export type Lesson = {
  readonly family: string;
  readonly evidence: Evidence;
  readonly meaning: Meaning;
  /** How much it counts. */
  readonly weight: number;
};

export type Learning = {
  /** Evidence counts when it was seen in so many families. */
  readonly families: number;
  /** How much large weights cost: the half of this times their squares. */
  readonly cost: number;
  readonly steps: number;
};

const LEARNING: Learning = { families: 2, cost: 0.4, steps: 120 };

const WIDTH = MEANINGS.length;

function chooseEvidence(lessons: readonly Lesson[], families: number): readonly string[] {
  const seen = new Map<string, Set<string>>();
  for (const { evidence, family } of lessons) {
    for (const name of evidence.keys()) {
      const known = seen.get(name);
      if (known === undefined) seen.set(name, new Set([family]));
      else known.add(family);
    }
  }
  return [...seen].flatMap(([name, by]) => (by.size >= families ? [name] : [])).sort();
}

type Row = {
  readonly at: Int32Array;
  readonly amounts: Float64Array<ArrayBuffer>;
  readonly truth: number;
};

function toRow({ evidence, meaning }: Lesson, places: ReadonlyMap<string, number>): Row {
  const known = [...evidence].flatMap(([name, amount]) => {
    const place = places.get(name);
    return place === undefined ? [] : [[place, amount] as const];
  });
  return {
    at: Int32Array.from([0, ...known.map(([place]) => place)]),
    amounts: Float64Array.from([1, ...known.map(([, amount]) => amount)]),
    truth: MEANINGS.indexOf(meaning),
  };
}

/** Writes the chances of a row over `sums` and answers how surprising its truth is. */
function readRow(
  { at, amounts, truth }: Row,
  point: Float64Array<ArrayBuffer>,
  sums: Float64Array<ArrayBuffer>,
): number {
  sums.fill(0);
  for (let index = 0; index < at.length; index += 1) {
    const from = (at[index] ?? 0) * WIDTH;
    const amount = amounts[index] ?? 0;
    for (let each = 0; each < WIDTH; each += 1) {
      sums[each] = (sums[each] ?? 0) + amount * (point[from + each] ?? 0);
    }
  }
  const most = Math.max(...sums);
  let whole = 0;
  for (let each = 0; each < WIDTH; each += 1) {
    const power = Math.exp((sums[each] ?? 0) - most);
    sums[each] = power;
    whole += power;
  }
  for (let each = 0; each < WIDTH; each += 1) sums[each] = (sums[each] ?? 0) / whole;
  return -Math.log(Math.max(sums[truth] ?? 0, Number.MIN_VALUE));
}

function slopeOf(
  rows: readonly Row[],
  counts: readonly number[],
  cost: number,
): (point: Float64Array<ArrayBuffer>) => Slope {
  const sums = new Float64Array(WIDTH);
  return (point) => {
    let loss = 0;
    const gradient = new Float64Array(point.length);
    for (let place = WIDTH; place < point.length; place += 1) {
      const weight = point[place] ?? 0;
      loss += (cost * weight * weight) / 2;
      gradient[place] = cost * weight;
    }
    rows.forEach((row, index) => {
      const count = counts[index] ?? 1;
      loss += count * readRow(row, point, sums);
      sums[row.truth] = (sums[row.truth] ?? 0) - 1;
      for (let each = 0; each < row.at.length; each += 1) {
        const from = (row.at[each] ?? 0) * WIDTH;
        const amount = count * (row.amounts[each] ?? 0);
        for (let meaning = 0; meaning < WIDTH; meaning += 1) {
          gradient[from + meaning] =
            (gradient[from + meaning] ?? 0) + amount * (sums[meaning] ?? 0);
        }
      }
    });
    return { loss, gradient };
  };
}

/** Weights under which the truths of the lessons are least surprising: a softmax with a price on large weights. */
export function learnWeights(lessons: readonly Lesson[], learning = LEARNING): Weights {
  const names = [ALWAYS, ...chooseEvidence(lessons, learning.families)];
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = lessons.map((lesson) => toRow(lesson, places));
  const counts = lessons.map(({ weight }) => weight);
  const slope = slopeOf(rows, counts, learning.cost);
  const point = descend(slope, names.length * WIDTH, learning.steps);
  return new Map(
    names.map((name, place) => [name, [...point.subarray(place * WIDTH, (place + 1) * WIDTH)]]),
  );
}
