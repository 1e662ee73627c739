import { makeFigure, type Figure } from "./figure";
import { readRange } from "./read-range";
import { readUnit } from "./read-unit";
import { lowerAt, type Tokens } from "./token";
import { wordSet } from "./word-set";

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
const isNumeral = wordSet(NUMERALS.map(([words]) => words).join(" "));
/** Last words of "tối thiểu", "ít nhất", "tối đa", "không quá", "có thêm". */
const isBound = wordSet("thiểu nhất đa quá least most thêm");

/** Every number of the text that is not a year, a list number or part of another figure. */
export function findFigures(tokens: Tokens, text: string): readonly Figure[] {
  const { list } = tokens;
  const figures: Figure[] = [];
  let at = 0;
  while (at < list.length) {
    const isNumber = list[at]?.kind === "number";
    const figure = isNumber ? readFigure(tokens, text, at) : readNumeral(tokens, text, at);
    if (figure !== undefined) figures.push(figure);
    at = Math.max(at + 1, figure?.end ?? 0);
  }
  return figures;
}

function readFigure(tokens: Tokens, text: string, at: number): Figure | undefined {
  const { list } = tokens;
  const token = list[at];
  if (token?.value === undefined || isListNumber(tokens, at)) return undefined;
  const whole = lowerAt(tokens, at + 1) === "/" ? list[at + 2]?.value : undefined;
  if (whole !== undefined) {
    const fraction = { part: token.value, whole };
    return makeFigure(at, readUnit(tokens, text, at + 3), { value: token.value, fraction });
  }
  const unit = readUnit(tokens, text, at + 1);
  if (token.yearLike && unit.kind === "none") return undefined;
  return (
    readRange(tokens, text, at, token.value, unit) ?? makeFigure(at, unit, { value: token.value })
  );
}

/** "ít nhất một mô hình": a number in words counts behind a bound word and before a unit only. */
function readNumeral(tokens: Tokens, text: string, at: number): Figure | undefined {
  if (!isNumeral(tokens, at) || !isBound(tokens, at - 1)) return undefined;
  const value = BY_WORD.find(({ isWord }) => isWord(tokens, at))?.value;
  const unit = readUnit(tokens, text, at + 1);
  return value === undefined || unit.kind === "none" ? undefined : makeFigure(at, unit, { value });
}

/** "1. Tiếp cận", "2) Kết quả": a number that only counts the line. */
function isListNumber(tokens: Tokens, at: number): boolean {
  const { list } = tokens;
  const before = list[at - 1];
  if (before !== undefined && before.kind !== "break" && before.word.lower !== ".") return false;
  const sign = list[at + 1];
  const next = list[at + 2];
  const isSign = sign?.word.lower === "." || sign?.word.lower === ")";
  return isSign && !sign.gap && next?.gap === true && next.kind === "word";
}
