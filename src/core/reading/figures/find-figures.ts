import { makeFigure, type Figure } from "./figure";
import { phrasesMeaning } from "../../words/lists/phrases";
import {
  matchBeginning,
  matchEnding,
  phrasesByFirst,
  phrasesByLast,
} from "../../words/match-phrase";
import { readRange } from "./read-range";
import { readUnit } from "./read-unit";
import { hasGap, isWordAt, kindAt, lowerAt, valueAt, yearAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

const NUMERALS: readonly (readonly [words: string, value: number])[] = [
  ["một one", 1],
  ["hai two", 2],
  ["ba three", 3],
  ["bốn", 4],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
];
const BY_WORD = NUMERALS.map(([words, value]) => ({ isWord: wordSet(words), value }));
const NUMERAL = phrasesByFirst(NUMERALS.map(([words]) => words.replace(" ", ",")).join(","));
const BOUND = phrasesByLast(`${phrasesMeaning("at-least", "at-most")}, vượt quá, thêm`);

/** No sentence states more; each is weighed by the words around it, so a cell of numbers alone would take minutes. */
const MOST_FIGURES = 100;

/** Every number of the text that is not a year, a list number or part of another figure. */
export function findFigures(tokens: Tokens): readonly Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < tokens.count && figures.length < MOST_FIGURES) {
    const value = valueAt(tokens, at);
    const figure = value === undefined ? readNumeral(tokens, at) : readFigure(tokens, at, value);
    if (figure !== undefined && !isDayAndMonth(figure)) figures.push(figure);
    at = Math.max(at + 1, figure?.end ?? 0);
  }
  return figures;
}

function readFigure(tokens: Tokens, at: number, value: number): Figure | undefined {
  if (isListNumber(tokens, at)) return undefined;
  const whole = lowerAt(tokens, at + 1) === "/" ? valueAt(tokens, at + 2) : undefined;
  if (whole !== undefined) {
    const fraction = { part: value, whole };
    return makeFigure(at, readUnit(tokens, at + 3), { value, fraction });
  }
  const unit = readUnit(tokens, at + 1);
  if (unit.kind === "none" && yearAt(tokens, at) !== undefined) return undefined;
  return readRange(tokens, at, value, unit) ?? makeFigure(at, unit, { value });
}

/** "31/12" and "1234/12": nobody has done so many times what there was to do. */
function isDayAndMonth({ fraction, kind }: Figure): boolean {
  if (fraction === undefined || fraction.whole === 0) return false;
  const { part, whole } = fraction;
  const mayBeDate = kind === "none" && part <= 31 && whole <= 12;
  return part > whole * (mayBeDate ? 2 : 10);
}

/** "ít nhất một mô hình": a number in words counts behind a bound word and before a unit only. */
function readNumeral(tokens: Tokens, at: number): Figure | undefined {
  if (
    matchEnding(tokens, at - 1, BOUND) === undefined ||
    matchBeginning(tokens, at, NUMERAL) === undefined
  )
    return undefined;
  const value = BY_WORD.find(({ isWord }) => isWord(tokens, at))?.value;
  const unit = readUnit(tokens, at + 1);
  return value === undefined || unit.kind === "none" ? undefined : makeFigure(at, unit, { value });
}

/** "1. Tiếp cận", "2) Kết quả": a number that only counts the line. */
function isListNumber(tokens: Tokens, at: number): boolean {
  const before = kindAt(tokens, at - 1);
  if (before !== undefined && before !== "break" && lowerAt(tokens, at - 1) !== ".") return false;
  const sign = lowerAt(tokens, at + 1);
  if ((sign !== "." && sign !== ")") || hasGap(tokens, at + 1)) return false;
  return hasGap(tokens, at + 2) && isWordAt(tokens, at + 2);
}
