import { isYearWord } from "../../words/is-year-word";
import type { Clause, HeadedFigure } from "../figures/clauses";
import type { Figure } from "../figures/figure";
import { matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import type { Meaning } from "../../words/phrase";
import { guessUnit } from "../figures/read-unit";
import type { ReadingContext } from "./reading-context";
import type { Comparator } from "../../model/requirement";
import { isRatio } from "./subject";
import { isWordAt, lowerAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

const GOVERNING: readonly Meaning[] = [
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "reach",
  "down-to",
  "up-to",
  "cut",
  "grow",
  "rank",
  "act",
  "filler",
];
const SHORT_CELL = 8;

/** A count in a sentence is a goal only where a word asks for it: "tại 10 xã" asks for nothing. */
export function isCountGoal(
  tokens: Tokens,
  clause: Clause,
  { figure, head }: HeadedFigure,
  { fromCell = false }: ReadingContext,
): boolean {
  const { kind } = figure;
  if (kind === "percent" || kind === "permille" || kind === "point") return true;
  if (fromCell && isWholeCell(tokens, head.start)) return true;
  if (head.after !== undefined || head.before.some((means) => GOVERNING.includes(means)))
    return true;
  if (head.before.includes("from") && figure.upTo !== undefined) return true;
  if (kind === "place" || figure.at === clause.from) return true;
  return (
    kind !== "none" &&
    kind !== "time" &&
    kind !== "age" &&
    closesQuantity(tokens, clause, figure.end)
  );
}

const QUANTITIES = phrasesByFirst(
  "tổng, diện tích, sản lượng, thu, doanh thu, kim ngạch, giá trị, thu nhập, quy mô, số, số lượng, dân số, năng suất, vốn, GRDP, GDP, " +
    "trong đó, trong số đó",
);

/** "Diện tích trồng rừng tập trung 8.500 ha": a quantity, and at its end how much. */
function closesQuantity(tokens: Tokens, { from }: Clause, end: number): boolean {
  const isClosed = end >= tokens.count || !isWordAt(tokens, end);
  return isClosed && matchBeginning(tokens, from, QUANTITIES) !== undefined;
}

/** "03 mô hình", "15/15"; in a goal cell that holds a whole sentence its words decide, as anywhere else. */
function isWholeCell(tokens: Tokens, start: number): boolean {
  return tokens.count <= SHORT_CELL || !isWordAt(tokens, start - 1);
}

/** The unit as written, "điểm %" for a step of a percentage, and whether it is per year. */
export function settleUnit(
  tokens: Tokens,
  clause: Clause,
  { figure, head }: HeadedFigure,
  comparator: Comparator,
  context: ReadingContext,
): { readonly unit: string; readonly yearly: boolean } {
  if (comparator === "rank") return { unit: "hạng", yearly: false };
  const moves = comparator === "increase" || comparator === "decrease";
  const yearly = figure.yearly || (moves && isYearly(tokens, clause, { figure, head }));
  if (isPortion(tokens, figure, moves)) return { unit: "%", yearly };
  if (figure.kind === "percent") {
    const isStep = moves && yearly && isStepOfShare(tokens, clause, head.start);
    return { unit: isStep ? "điểm %" : "%", yearly };
  }
  if (figure.kind === "permille") return { unit: "‰", yearly };
  if (figure.kind === "point") return { unit: "điểm %", yearly };
  const unit = figure.kind === "none" ? sentenceUnit(tokens, figure.end, context) : figure.unit;
  if (PERCENT_A_YEAR.test(unit)) return { unit: "%", yearly: true };
  return { unit, yearly };
}

function sentenceUnit(
  tokens: Tokens,
  end: number,
  { unit = "", fromCell = false }: ReadingContext,
): string {
  if (unit !== "") return unit.trim();
  return fromCell && tokens.count <= 1 ? "" : guessUnit(tokens, end).text;
}

/** "%/năm" in the unit column. */
const PERCENT_A_YEAR = /^%\s*\/\s*(?:năm|year)$/i;
const isNumberOf = wordSet("số");

/** "giảm 1/2 số hộ nghèo", "1/3 số xã": a part of the whole, in per cent. */
export function isPortion(
  tokens: Tokens,
  { fraction, kind, end }: Figure,
  moves: boolean,
): boolean {
  if (fraction === undefined || kind !== "none" || fraction.whole <= fraction.part) return false;
  return moves || isNumberOf(tokens, end);
}

const isEach = wordSet("mỗi hàng hằng một / every each");

/** "mỗi năm tăng …", "tăng … mỗi năm", "bình quân hằng năm". */
function isYearly(tokens: Tokens, { from, to }: Clause, { figure, head }: HeadedFigure): boolean {
  if (head.before.includes("yearly")) return true;
  for (let at = from; at + 1 < to; at += 1) {
    if (at >= figure.at && at < figure.end) continue;
    if (isYearWord(tokens, at + 1) && isEach(tokens, at)) return true;
  }
  return false;
}

const isSmall = wordSet("các những năm tiếp theo sau mỗi hằng hàng từ trở đi bình quân");

/**
 * A yearly change of a share is in percentage points. "Các năm tiếp theo, mỗi năm tăng 20%" has no subject of its
 * own: it goes on with the share that the sentence before asked for.
 */
function isStepOfShare(tokens: Tokens, { from, to }: Clause, start: number): boolean {
  if (isRatio(tokens, from, to)) return true;
  for (let at = from; at < start; at += 1) {
    if (isWordAt(tokens, at) && !isSmall(tokens, at)) return false;
  }
  return lowerAt(tokens, start) !== "" || start === from;
}
