import { isYearWord } from "../../words/is-year-word";
import { isInside, isWordAt, lowerAt, valueAt, yearAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

/** A year, or run of years, that a text gives to its figures. */
export type YearMention = {
  readonly first: number;
  /** Last year of a run; "next" for "các năm tiếp theo", whose end the next step tells. */
  readonly last: number | "next";
  readonly at: number;
  readonly end: number;
};

const isBefore = wordSet("đến vào tới trong hết cuối trước by in");
const isNext = wordSet("tiếp sau kế");
const isLink = wordSet(", và and");
const isMany = wordSet("các những mỗi");
const isStage = wordSet("giai");
/** "so với năm", "của năm", "tháng 5 năm", "kế hoạch năm": the year names something else. */
const isOther = wordSet("với của tháng hoạch");
const isAim = wordSet("đấu");
const isFrom = wordSet("từ from");
const isUntil = wordSet("đến to");

/** Years in [from, to); `beside` are the places of "năm" that touch a figure ("80% năm 2023", "năm 2023 đạt 80%"). */
export function findYears(
  tokens: Tokens,
  from: number,
  to: number,
  beside: ReadonlySet<number>,
): readonly YearMention[] {
  const found: YearMention[] = [];
  let at = from;
  while (at < to) {
    const last = found.at(-1);
    const mention = isInside(tokens, at) ? undefined : readMention(tokens, at, from, beside, last);
    if (mention !== undefined) found.push(mention);
    at = mention?.end ?? at + 1;
  }
  return found;
}

function readMention(
  tokens: Tokens,
  at: number,
  from: number,
  beside: ReadonlySet<number>,
  last: YearMention | undefined,
): YearMention | undefined {
  if (valueAt(tokens, at) !== undefined) return readBareYear(tokens, at, last);
  if (isMany(tokens, at) && isYearWord(tokens, at + 1) && isNext(tokens, at + 2)) {
    return { first: 0, last: "next", at, end: at + 3 };
  }
  if (isStage(tokens, at)) return readRun(tokens, at);
  if (isFrom(tokens, at) && isYearWord(tokens, at + 1)) return readFromTo(tokens, at);
  if (!isYearWord(tokens, at) || !places(tokens, at, from, beside)) return undefined;
  return yearMention(tokens, isBefore(tokens, at - 1) ? at - 1 : at, at + 1);
}

/** "đến 2025", "các năm 2023, 2024, 2025". */
function readBareYear(
  tokens: Tokens,
  at: number,
  last: YearMention | undefined,
): YearMention | undefined {
  const goesOn = last !== undefined && at - last.end === 1 && isLink(tokens, at - 1);
  if (goesOn) return yearMention(tokens, at, at);
  if (isBefore(tokens, at - 1)) return yearMention(tokens, at - 1, at);
  // "2026: 60%, 2030: 90%"
  const isLabel = lowerAt(tokens, at + 1) === ":" && !isWordAt(tokens, at - 1);
  return isLabel ? yearMention(tokens, at, at) : undefined;
}

function yearMention(tokens: Tokens, at: number, yearToken: number): YearMention | undefined {
  const year = yearAt(tokens, yearToken);
  return year === undefined ? undefined : { first: year, last: year, at, end: yearToken + 1 };
}

/** Whether "năm …" at this place says when: led by a preposition, at a beginning, or right behind a figure. */
function places(tokens: Tokens, at: number, from: number, beside: ReadonlySet<number>): boolean {
  if (isOther(tokens, at - 1)) return false;
  if (at === from || beside.has(at) || isBefore(tokens, at - 1)) return true;
  if (isMany(tokens, at - 1) || isLink(tokens, at - 1) || isAim(tokens, at - 1)) return true;
  return !isWordAt(tokens, at - 1);
}

/** "từ năm 2021 đến năm 2025", "từ năm 2021 đến 2025". */
function readFromTo(tokens: Tokens, at: number): YearMention | undefined {
  const first = yearMention(tokens, at, at + 2);
  if (first === undefined || !isUntil(tokens, at + 3)) return undefined;
  const last = yearMention(tokens, at, isYearWord(tokens, at + 4) ? at + 5 : at + 4);
  return last === undefined
    ? undefined
    : { first: first.first, last: last.last, at, end: last.end };
}

/** "giai đoạn 2021-2025". */
function readRun(tokens: Tokens, at: number): YearMention | undefined {
  const first = yearMention(tokens, at, at + 2);
  const last = lowerAt(tokens, at + 3) === "-" ? yearMention(tokens, at, at + 4) : undefined;
  if (first === undefined || last === undefined) return undefined;
  return { first: first.first, last: last.last, at, end: last.end };
}
