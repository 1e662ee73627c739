import { MEANINGS } from "./meanings";

/** How much each piece of evidence speaks for each meaning, in the order of MEANINGS. */
export type Weights = ReadonlyMap<string, readonly number[]>;

const HUNDREDTHS = 100;
const FIRST_LETTER = "a".charCodeAt(0);
const PART = /([a-z])(-?\d+)/g;

/** One line for each piece of evidence: its name, then letter and hundredths of each meaning that it speaks for or against. */
export function readWeights(lines: string): Weights {
  const weights = new Map<string, readonly number[]>();
  for (const line of lines.split("\n")) {
    const [name = "", parts = ""] = line.split("\t");
    if (name === "") continue;
    const row = MEANINGS.map(() => 0);
    for (const [, letter = "a", amount] of parts.matchAll(PART)) {
      row[letter.charCodeAt(0) - FIRST_LETTER] = Number(amount) / HUNDREDTHS;
    }
    weights.set(name, row);
  }
  return weights;
}
