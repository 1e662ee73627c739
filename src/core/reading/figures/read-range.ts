import { isYearWord } from "../../words/is-year-word";
import { makeFigure, type Figure } from "./figure";
import { readUnit, type Unit } from "./read-unit";
import { hasGap, isWordAt, lowerAt, valueAt, yearAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

const isUntil = wordSet("đến tới to");
const isFrom = wordSet("từ from");
const isLimit = wordSet("dưới trên under below");
const isRise = wordSet("lên xuống còn");
const RANGE_MARKS: ReadonlySet<string> = new Set(["-", "÷", "~"]);

/**
 * "2-3 sáng kiến", "15% - 20%", "từ 7,5% đến 8%"; also "từ 70% đến dưới 100%" (a class of a classification) and
 * "từ 30% lên 50%" (where it starts from). `unit` is what stands behind the low number.
 */
export function readRange(tokens: Tokens, at: number, low: number, unit: Unit): Figure | undefined {
  const link = unit.kind === "none" ? at + 1 : unit.end;
  if (isFrom(tokens, at - 1) && isRise(tokens, behindYear(tokens, link))) {
    return makeFigure(at, unit, { value: low, role: "start" });
  }
  const isDash = RANGE_MARKS.has(lowerAt(tokens, link));
  if (!isDash && !isUntil(tokens, link)) return undefined;
  const isClass = isLimit(tokens, link + 1);
  const highAt = isClass ? link + 2 : link + 1;
  const high = valueAt(tokens, highAt);
  if (high === undefined || high < low) return undefined;
  const highUnit = readUnit(tokens, highAt + 1);
  if (highUnit.kind === "none" && yearAt(tokens, highAt) !== undefined) return undefined;
  if (isDash && isNewItem(tokens, at, link, unit, highUnit)) return undefined;
  if (unit.kind !== "none" && highUnit.kind !== "none" && unit.kind !== highUnit.kind)
    return undefined;
  const shared = highUnit.kind === "none" ? { ...unit, end: highAt + 1 } : highUnit;
  const role = isClass ? "class" : "plain";
  return makeFigure(at, shared, { value: low, upTo: high, role });
}

/** "từ 30% năm 2020 lên 50%", "từ 30% (năm 2020) lên 50%". */
function behindYear(tokens: Tokens, at: number): number {
  const open = lowerAt(tokens, at) === "(";
  const year = open ? at + 1 : at;
  if (!isYearWord(tokens, year) || yearAt(tokens, year + 1) === undefined) return at;
  return open ? year + 3 : year + 2;
}

/** "… đạt 95% - 100% cơ quan …": the dash begins the next item of a list, not a range. */
function isNewItem(tokens: Tokens, at: number, dash: number, low: Unit, high: Unit): boolean {
  const spaced = hasGap(tokens, dash) && hasGap(tokens, dash + 1);
  if (!spaced || low.kind !== "percent" || high.kind !== "percent") return false;
  return !isFrom(tokens, at - 1) && valueAt(tokens, dash + 1) === 100 && isWordAt(tokens, high.end);
}
