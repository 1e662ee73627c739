import { CURRENCIES, HOURS, MULTIPLES, RANKS, UNITS, type UnitKind } from "../words/lists/units";
import {
  hasPhrase,
  indexByFirst,
  matchBeginning,
  phrasesByFirst,
  type PhraseIndex,
} from "../words/match-phrase";
import { listed } from "../words/one-of";
import type { Tokens } from "../words/token";
import { tokenise } from "../words/tokenise";
import { memoise } from "../text/memoise";

type Dimension = {
  readonly of: "unknown" | "percent" | "permille" | "money" | "time" | "rank" | "count";
  /** Multiples of the dimension's smallest unit: đồng, giờ. */
  readonly scale: number;
  /** Currency and the like: amounts in different ones do not compare. */
  readonly name: string;
};

const PERCENT = phrasesByFirst(`%, ${wordsOf("percent")}`);
const PERMILLE = phrasesByFirst(`‰, ${wordsOf("permille")}`);
const RANK = phrasesByFirst(RANKS);
const SCALE = table(MULTIPLES);
const HOUR = table(HOURS);
const CURRENCY = table(CURRENCIES);

function wordsOf(kind: UnitKind): string {
  return UNITS.flatMap(([of, words]) => (of === kind ? [words] : [])).join(", ");
}

function table<M>(rows: readonly (readonly [words: string, means: M])[]): PhraseIndex<M> {
  return indexByFirst(
    rows.flatMap(([words, means]) => listed(words).map((one) => ({ words: one, means }))),
  );
}

const readDimension = memoise((unit: string): Dimension => {
  const tokens = tokenise(unit);
  const { count } = tokens;
  if (count === 0) return { of: "unknown", scale: 1, name: "" };
  if (hasPhrase(tokens, 0, count, PERCENT)) return { of: "percent", scale: 1, name: "" };
  if (hasPhrase(tokens, 0, count, PERMILLE)) return { of: "permille", scale: 1, name: "" };
  if (matchBeginning(tokens, 0, RANK) !== undefined) return { of: "rank", scale: 1, name: "" };
  const [currency] = allIn(tokens, CURRENCY);
  // "nghìn tỷ" is said by its larger word.
  const [scale] = [...allIn(tokens, SCALE)].sort((one, other) => other - one);
  if (currency !== undefined || scale !== undefined) {
    return { of: "money", scale: scale ?? 1, name: currency ?? "dong" };
  }
  const hours = matchBeginning(tokens, 0, HOUR)?.means;
  if (hours !== undefined) return { of: "time", scale: hours, name: "" };
  return { of: "count", scale: 1, name: "" };
});

function allIn<M>(tokens: Tokens, phrases: PhraseIndex<M>): readonly M[] {
  return tokens.list.flatMap((_, at) => matchBeginning(tokens, at, phrases)?.means ?? []);
}

/**
 * What a figure's number must be multiplied with to stand in the goal's unit; undefined where the two
 * are not of one kind. A bare number never answers a percentage, nor a percentage a count: "1" under
 * "100 % đơn vị" is one unit. Words for counted things ("hồ sơ", "TTHC") are taken as the same thing.
 */
export function toGoalUnit(figure: string, goal: string): number | undefined {
  if (figure === goal) return 1;
  const from = readDimension(figure);
  const to = readDimension(goal);
  if (from.of === to.of) return from.name === to.name ? from.scale / to.scale : undefined;
  if (from.of === "unknown") return to.of === "percent" || to.of === "permille" ? undefined : 1;
  if (to.of === "unknown") return 1;
  const ranked = from.of === "rank" || to.of === "rank";
  return ranked && (from.of === "count" || to.of === "count") ? 1 : undefined;
}

export function isPercent(unit: string): boolean {
  return unit === "%" || readDimension(unit).of === "percent";
}
