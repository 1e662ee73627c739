import { isYearWord } from "../../words/is-year-word";
import { indexByFirst, matchBeginning, type Match } from "../../words/match-phrase";
import { isWordAt, lowerAt, sliceTokens, valueAt, wordIn, type Tokens } from "../../words/token";
import { NOT_IN_UNITS, UNITS, UNIT_JOINERS, type UnitKind } from "../../words/lists/units";
import { wordSet } from "../../words/word-set";

export type Unit = {
  readonly kind: UnitKind;
  /** As written; "" where there is none. */
  readonly text: string;
  /** "%/năm", "%/year". */
  readonly yearly: boolean;
  /** The token behind the unit. */
  readonly end: number;
};

const KNOWN = indexByFirst(UNITS.map(([kind, words]) => ({ words, means: kind })));
const isJoiner = wordSet(UNIT_JOINERS);
const isNoUnit = wordSet(NOT_IN_UNITS);

/** Units that are also the beginning of another word: "năm 2022 tỷ lệ …", "05 bộ phận". */
const GOES_ON: readonly (readonly [unit: string, rest: string])[] = [
  ["tỷ tỉ", "lệ trọng suất số"],
  ["bộ", "phận máy chỉ tiêu ngành trưởng"],
  ["bản", "mô đồ cam sao"],
  ["nhà", "nước trường đầu"],
  ["cơ", "cấu"],
  ["máy", "móc"],
  ["cây", "trồng"],
  ["đồng", "bộ thời bào"],
  ["năm", "học"],
  ["sở", "hữu hộ xã người lượng với"],
];
const OTHER_WORDS = GOES_ON.map(([unit, rest]) => ({
  isUnit: wordSet(unit),
  isRest: wordSet(rest),
}));

/** The unit that begins at token `at`, right behind a number. */
export function readUnit(tokens: Tokens, at: number): Unit {
  const sign = lowerAt(tokens, at);
  if (sign === "%" || sign === "‰") return readSign(tokens, at, sign);
  const known = knownUnit(tokens, at);
  if (known === undefined) return { kind: "none", text: "", yearly: false, end: at };
  const end = extendUnit(tokens, at + known.length);
  return { kind: known.means, text: sliceTokens(tokens, at, end), yearly: false, end };
}

/** A unit that no list knows: up to three small words that can be a noun ("ít nhất 05 thùng rác công cộng"). */
export function guessUnit(tokens: Tokens, at: number): Unit {
  let end = at;
  while (end < at + 3 && isNoun(tokens, end)) end += 1;
  if (end === at) return { kind: "none", text: "", yearly: false, end: at };
  const whole = extendUnit(tokens, end);
  return { kind: "count", text: sliceTokens(tokens, at, whole), yearly: false, end: whole };
}

function readSign(tokens: Tokens, at: number, sign: "%" | "‰"): Unit {
  const yearly = lowerAt(tokens, at + 1) === "/" && isYearWord(tokens, at + 2);
  const kind = sign === "%" ? "percent" : "permille";
  return { kind, text: sign, yearly, end: yearly ? at + 3 : at + 1 };
}

/** A unit of the list, without what may follow it. */
export function knownUnit(tokens: Tokens, at: number): Match<UnitKind> | undefined {
  const known = matchBeginning(tokens, at, KNOWN);
  if (known === undefined) return undefined;
  const last = at + known.length - 1;
  if (OTHER_WORDS.some(({ isUnit, isRest }) => isUnit(tokens, last) && isRest(tokens, last + 1))) {
    return undefined;
  }
  // "5 điểm %" is a movement in percentage points, "90 điểm" a score.
  const isPoints = known.means === "measure" && lowerAt(tokens, at + 1) === "%";
  return isPoints && wordIn(tokens, at).folded === "diem" ? { means: "point", length: 2 } : known;
}

/** "… hoặc nhóm TTHC", "…/năm", "…/10.000 dân", "…/người/năm". */
function extendUnit(tokens: Tokens, from: number): number {
  let end = from;
  for (;;) {
    const joined = joinedUnit(tokens, end) ?? perUnit(tokens, end);
    if (joined === undefined) return end;
    end = joined;
  }
}

function joinedUnit(tokens: Tokens, at: number): number | undefined {
  if (!isJoiner(tokens, at)) return undefined;
  const next = matchBeginning(tokens, at + 1, KNOWN);
  return next === undefined || next.means === "time" ? undefined : at + 1 + next.length;
}

/** "/năm", "/ha", "/người", "/1.000 dân", "/vạn dân". */
function perUnit(tokens: Tokens, at: number): number | undefined {
  if (lowerAt(tokens, at) !== "/") return undefined;
  const noun = valueAt(tokens, at + 1) !== undefined ? at + 2 : at + 1;
  const known = matchBeginning(tokens, noun, KNOWN);
  if (known !== undefined) return noun + known.length;
  let end = noun;
  while (end < noun + 2 && isNoun(tokens, end)) end += 1;
  return end === noun ? undefined : end;
}

function isNoun(tokens: Tokens, at: number): boolean {
  return isWordAt(tokens, at) && !isNoUnit(tokens, at);
}
