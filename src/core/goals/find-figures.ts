import type { Figure } from "./figure";
import { readUnit, type Unit } from "./read-unit";
import type { Token, Tokens } from "./token";

const UNTIL: ReadonlySet<string> = new Set(["đến", "tới", "den", "toi", "to"]);
const RANGE_MARKS: ReadonlySet<string> = new Set(["-", "÷", "~"]);
const UNDER: ReadonlySet<string> = new Set(["dưới", "duoi", "trên", "tren", "under", "below"]);
const RISE: ReadonlySet<string> = new Set(["lên", "xuống", "còn", "len", "xuong"]);

/** Every number of the text that is not a year, a list number or part of another figure. */
export function findFigures(tokens: Tokens, text: string): readonly Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < tokens.list.length) {
    const token = tokens.list[at];
    const found =
      token?.kind === "number" ? readFigure(tokens, text, at) : readNumeral(tokens, text, at);
    if (found === undefined) {
      at += 1;
      continue;
    }
    figures.push(...found);
    at = Math.max(at + 1, found.at(-1)?.end ?? 0);
  }
  return figures;
}

function readFigure(tokens: Tokens, text: string, at: number): readonly Figure[] | undefined {
  const token = tokens.list[at];
  if (token === undefined || isListNumber(tokens, at)) return undefined;
  const fraction = readFraction(tokens, at);
  if (fraction !== undefined) {
    const unit = readUnit(tokens, text, at + 3);
    return [figure(at, unit, { value: fraction.part, fraction })];
  }
  const unit = readUnit(tokens, text, at + 1);
  if (token.yearLike && unit.kind === "none") return undefined;
  return readRange(tokens, text, at, token, unit) ?? [figure(at, unit, { value: token.value })];
}

function figure(
  at: number,
  unit: Unit,
  rest: Pick<Figure, "value"> & Partial<Pick<Figure, "upTo" | "fraction" | "role">>,
): Figure {
  const { kind, text, yearly, end } = unit;
  return { role: "plain", ...rest, kind, unit: text, yearly, at, end: Math.max(end, at + 1) };
}

const NUMERALS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  one: 1,
  two: 2,
  three: 3,
};
const BOUNDS: ReadonlySet<string> = new Set([
  "thiểu",
  "nhất",
  "đa",
  "quá",
  "least",
  "most",
  "thêm",
]);

/** "ít nhất một mô hình": a number in words counts behind a bound word and before a unit only. */
function readNumeral(tokens: Tokens, text: string, at: number): readonly Figure[] | undefined {
  const { list } = tokens;
  const value = NUMERALS[list[at]?.lower ?? ""];
  if (value === undefined || !BOUNDS.has(list[at - 1]?.lower ?? "")) return undefined;
  const unit = readUnit(tokens, text, at + 1);
  return unit.kind === "none" ? undefined : [figure(at, unit, { value })];
}

/** "1. Tiếp cận", "2) Kết quả": a number that only counts the line. */
function isListNumber({ list }: Tokens, at: number): boolean {
  const before = list[at - 1];
  if (before !== undefined && before.kind !== "break" && before.lower !== ".") return false;
  const sign = list[at + 1];
  const next = list[at + 2];
  return (
    (sign?.lower === "." || sign?.lower === ")") &&
    !sign.gap &&
    next?.gap === true &&
    next.kind === "word"
  );
}

function readFraction({ list }: Tokens, at: number) {
  const part = list[at];
  const slash = list[at + 1];
  const whole = list[at + 2];
  if (slash?.lower !== "/" || part?.kind !== "number" || whole?.kind !== "number") return undefined;
  return { part: part.value, whole: whole.value };
}

/**
 * "2-3 sáng kiến", "15% - 20%", "từ 7,5% đến 8%"; also "từ 70% đến dưới 100%" (a class of a classification) and
 * "từ 30% lên 50%" (where it starts from).
 */
function readRange(
  tokens: Tokens,
  text: string,
  at: number,
  low: Token,
  unit: Unit,
): readonly Figure[] | undefined {
  const { list } = tokens;
  const link = list[unit.kind === "none" ? at + 1 : unit.end];
  const linkAt = unit.kind === "none" ? at + 1 : unit.end;
  if (link === undefined) return undefined;
  if (RISE.has(link.lower) && isFrom(list[at - 1])) {
    return [figure(at, unit, { value: low.value, role: "start" })];
  }
  const isDash = RANGE_MARKS.has(link.lower);
  if (!isDash && !UNTIL.has(link.lower)) return undefined;
  const under = list[linkAt + 1];
  const highAt = under !== undefined && UNDER.has(under.lower) ? linkAt + 2 : linkAt + 1;
  const high = list[highAt];
  if (high?.kind !== "number" || high.value < low.value) return undefined;
  const highUnit = readUnit(tokens, text, highAt + 1);
  if (high.yearLike && highUnit.kind === "none") return undefined;
  if (isDash && isNewItem(tokens, at, linkAt, unit, highUnit)) return undefined;
  const whole =
    highUnit.kind === "none" && unit.kind !== "none" ? { ...unit, end: highAt + 1 } : highUnit;
  if (!agree(unit, highUnit)) return undefined;
  const role = highAt === linkAt + 2 ? "class" : "plain";
  return [figure(at, whole, { value: low.value, upTo: high.value, role })];
}

function agree(low: Unit, high: Unit): boolean {
  return low.kind === "none" || high.kind === "none" || low.kind === high.kind;
}

/** "… đạt 95% - 100% cơ quan …": the dash begins the next item of a list, not a range. */
function isNewItem({ list }: Tokens, at: number, dash: number, low: Unit, high: Unit): boolean {
  const spaced = list[dash]?.gap === true && list[dash + 1]?.gap === true;
  if (!spaced || low.kind !== "percent" || high.kind !== "percent") return false;
  return !isFrom(list[at - 1]) && list[dash + 1]?.value === 100 && list[high.end]?.kind === "word";
}

function isFrom(token: Token | undefined): boolean {
  return token?.lower === "từ" || token?.lower === "tu" || token?.lower === "from";
}
