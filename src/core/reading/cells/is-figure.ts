import { OPERATORS, PHRASES_AFTER, PHRASES_BEFORE } from "../../words/lists/phrases";
import { indexByFirst, matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import { hasGap, isWordAt, lowerAt, valueAt, type Tokens } from "../../words/token";
import type { Meaning } from "../../words/phrase";
import { wordSet } from "../../words/word-set";

const LEADING_MEANINGS: readonly Meaning[] = [
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "from",
  "filler",
];
/** What may lead up to the figure of a cell: "đạt trên 90%"; another verb ("xây dựng 05 …") makes it a sentence. */
const BEFORE = indexByFirst(PHRASES_BEFORE.filter(({ means }) => LEADING_MEANINGS.includes(means)));
const LEADING = phrasesByFirst("đến, đạt, giảm, tăng, còn, top");
const AFTER = indexByFirst(PHRASES_AFTER);
/** Words that stand around the figures of levels and years: "Cấp huyện: 34% Cấp xã: 10%", "năm 2022 đạt 80%". */
const isAround = wordSet("cap tinh huyen xa phuong thi tran toan va nam so");

/** "15%", "trên 90 điểm trở lên", "12 km/h": letters of a unit. */
const UNIT_LETTERS = 24;
const FEW_LETTERS = 8;
const SEPARATORS: ReadonlySet<string> = new Set([".", ","]);

/** A cell that gives a figure rather than speaks of one. `tokens`: of the folded text. */
export function isFigure(tokens: Tokens): boolean {
  if (isListed(tokens)) return false;
  const first = behindLeading(tokens);
  if (valueAt(tokens, first) !== undefined && isRestUnit(tokens, behindNumber(tokens, first)))
    return true;
  return isShare(tokens) && lettersAside(tokens) <= FEW_LETTERS;
}

/** "2. Số hộ thoát nghèo" begins with its number, it is none. */
function isListed(tokens: Tokens): boolean {
  const sign = lowerAt(tokens, 1);
  return (
    valueAt(tokens, 0) !== undefined &&
    (sign === "." || sign === ")") &&
    hasGap(tokens, 2) &&
    isWordAt(tokens, 2)
  );
}

function behindLeading(tokens: Tokens): number {
  let at = 0;
  for (;;) {
    const sign = lowerAt(tokens, at);
    const length = OPERATORS.has(sign) || sign === "+" || sign === "-" ? 1 : leadAt(tokens, at);
    if (length === undefined) return sign === "(" ? at + 1 : at;
    at += length;
  }
}

function leadAt(tokens: Tokens, at: number): number | undefined {
  return (matchBeginning(tokens, at, BEFORE) ?? matchBeginning(tokens, at, LEADING))?.length;
}

/** "15", "15/20", "2 - 3", "(3,26)", "1, 2, 7". */
function behindNumber(tokens: Tokens, at: number): number {
  const sign = lowerAt(tokens, at + 1);
  const isPair = (sign === "-" || sign === "/") && valueAt(tokens, at + 2) !== undefined;
  let end = isPair ? at + 3 : at + 1;
  while (SEPARATORS.has(lowerAt(tokens, end)) || valueAt(tokens, end) !== undefined) end += 1;
  return lowerAt(tokens, end) === ")" ? end + 1 : end;
}

function isRestUnit(tokens: Tokens, from: number): boolean {
  const sign = lowerAt(tokens, from);
  let at = sign === "%" || sign === "‰" ? from + 1 : from;
  let letters = 0;
  while (at < tokens.count && matchBeginning(tokens, at, AFTER) === undefined) {
    if (at !== from && lowerAt(tokens, from) === "%") return false;
    if (!isWordAt(tokens, at) && lowerAt(tokens, at) !== "/") return false;
    letters += lowerAt(tokens, at).length + 1;
    at += 1;
  }
  return letters <= UNIT_LETTERS + 1;
}

function isShare(tokens: Tokens): boolean {
  return tokens.list.some(({ word }, at) => {
    const isSign = word.lower === "%" || word.lower === "‰";
    return isSign && valueAt(tokens, at - 1) !== undefined;
  });
}

function lettersAside(tokens: Tokens): number {
  let letters = 0;
  let at = 0;
  while (at < tokens.count) {
    const length = leadAt(tokens, at) ?? matchBeginning(tokens, at, AFTER)?.length;
    if (length === undefined && isWordAt(tokens, at) && !isAround(tokens, at)) {
      letters += lowerAt(tokens, at).length;
    }
    at += length ?? 1;
  }
  return letters;
}
