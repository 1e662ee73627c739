import { ONCE, type Meaning } from "./meanings";
import type { Chances } from "./weigh";

export type Decision = { readonly meaning: Meaning; readonly chance: number };

/** What a column is when another one is the table's only one of its kind. */
const INSTEAD: Readonly<Partial<Record<Meaning, Meaning>>> = {
  ordinal: "code",
  indicator: "group",
  unit: "other",
  status: "evidence",
};
/** "Đánh giá" under each of two periods: both are, when each says so plainly. */
const PLAIN = 0.6;
/** A second thought with less than this is none. */
const SECOND = 0.15;

const NEVER_QUITE = 0.999;
const oddsOf = (chance: number): number => chance / (1 - Math.min(chance, NEVER_QUITE));

/**
 * One column names the rows of every table: it is found before it can be taken for anything else, and is as sure as
 * the others are unlikely to be it.
 */
function findIndicator(columns: readonly Chances[], least: number) {
  const chanceOf = (chances: Chances): number => chances.get("indicator") ?? 0;
  const all = columns.reduce((sum, chances) => sum + oddsOf(chanceOf(chances)), 0);
  return columns
    .map((chances, index) => ({ index, own: chanceOf(chances) }))
    .filter(({ own }) => own >= least)
    .sort((one, other) => other.own - one.own)
    .map(({ index, own }) => ({ index, chance: oddsOf(own) / all }))[0];
}

/**
 * The likeliest meaning for each column, the surest first; what a table has once is given once.
 * `least` is how likely a column must be to name the rows.
 */
export function decide(columns: readonly Chances[], least: number): readonly Decision[] {
  const options = columns
    .flatMap((chances, index) =>
      [...chances].map(([meaning, chance]) => ({ index, meaning, chance })),
    )
    .sort((one, other) => other.chance - one.chance || one.index - other.index);
  const decided = new Map<number, Decision>();
  const taken = new Set<Meaning>();
  const named = findIndicator(columns, least);
  taken.add("indicator");
  if (named !== undefined) {
    decided.set(named.index, { meaning: "indicator", chance: named.chance });
  }
  const missed = new Map<number, Meaning>();
  for (const { index, meaning, chance } of options) {
    if (decided.has(index)) continue;
    if (taken.has(meaning) && !(meaning === "status" && chance >= PLAIN)) {
      if (!missed.has(index)) missed.set(index, meaning);
      continue;
    }
    const instead = INSTEAD[missed.get(index) ?? "other"];
    const second = chance < SECOND && instead !== undefined;
    decided.set(index, { meaning: second ? instead : meaning, chance });
    if (second) continue;
    if (ONCE.has(meaning)) taken.add(meaning);
  }
  return columns.map((_, index) => decided.get(index) ?? { meaning: "other", chance: 0 });
}
