import type { Clause, HeadedFigure } from "./clauses";
import type { Meaning } from "./phrase";
import type { ReadingContext } from "./read-goal";
import { guessUnit } from "./read-unit";
import type { Comparator, Requirement } from "./requirement";
import { isRatio } from "./subject";
import type { Tokens } from "./token";

const GOVERNING: ReadonlySet<Meaning> = new Set([
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
]);

/** A count in a sentence is a goal only where a word asks for it: "tại 10 xã" asks for nothing. */
export function isCountGoal(
  tokens: Tokens,
  { figure, head }: HeadedFigure,
  context: ReadingContext,
): boolean {
  if (
    (context.fromCell === true && isWholeCell(tokens, head.start)) ||
    figure.kind === "percent" ||
    figure.kind === "permille" ||
    figure.kind === "point"
  )
    return true;
  if (head.after !== undefined || head.before.some((means) => GOVERNING.has(means))) return true;
  const from = head.before.includes("from");
  if (from && figure.upTo !== undefined) return true;
  // "Chỉ số DTI: 0,7", "Trong 20 tỉnh dẫn đầu"
  return (
    head.before.includes("filler") ||
    figure.kind === "place" ||
    tokens.list[head.start - 1] === undefined
  );
}

const SHORT_CELL = 8;

/** "03 mô hình", "15/15"; in a goal cell that holds a whole sentence its words decide, as anywhere else. */
function isWholeCell({ list }: Tokens, start: number): boolean {
  const before = list[start - 1];
  return list.length <= SHORT_CELL || before === undefined || before.kind !== "word";
}

/** The unit as written, "điểm %" for a step of a percentage, and whether it is per year. */
export function settleUnit(
  tokens: Tokens,
  text: string,
  clause: Clause,
  { figure, head }: HeadedFigure,
  comparator: Comparator,
  context: ReadingContext,
): Pick<Requirement, "unit" | "per"> {
  const moves = comparator === "increase" || comparator === "decrease";
  const yearly = figure.yearly || (moves && isYearly(tokens, clause, { figure, head }));
  const per = yearly ? ({ per: "year" } as const) : {};
  if (comparator === "rank") return { unit: "hạng" };
  if (moves && figure.fraction !== undefined && figure.kind === "none")
    return { unit: "%", ...per };
  const written =
    figure.kind === "none" ? sentenceUnit(tokens, text, figure.end, context) : figure.unit;
  if (!moves || figure.kind !== "percent") return { unit: plainUnit(figure.kind, written), ...per };
  const isStep =
    yearly && (isRatio(tokens, clause.from, clause.to) || hasNoSubject(tokens, clause, head.start));
  return { unit: isStep ? "điểm %" : "%", ...per };
}

function plainUnit(kind: HeadedFigure["figure"]["kind"], written: string): string {
  if (kind === "percent") return "%";
  if (kind === "permille") return "‰";
  if (kind === "point") return "điểm %";
  return written;
}

function sentenceUnit(
  tokens: Tokens,
  text: string,
  end: number,
  { unit, fromCell }: ReadingContext,
): string {
  if (unit !== undefined && unit !== "") return unit.trim();
  return fromCell === true && tokens.list.length <= 1 ? "" : guessUnit(tokens, text, end).text;
}

const YEARLY = new Set(["mỗi", "hàng", "hằng", "moi", "hang", "một", "every", "each"]);

/** "mỗi năm tăng …", "tăng … mỗi năm", "bình quân hằng năm". */
function isYearly({ list }: Tokens, clause: Clause, { figure, head }: HeadedFigure): boolean {
  if (head.before.includes("yearly")) return true;
  for (let at = clause.from; at + 1 < clause.to; at += 1) {
    if (at >= figure.at && at < figure.end) continue;
    const next = list[at + 1]?.lower;
    if (next !== "năm" && next !== "nam" && next !== "year") continue;
    if (YEARLY.has(list[at]?.lower ?? "") || list[at]?.lower === "/") return true;
  }
  return false;
}

/** "các năm tiếp theo, mỗi năm tăng 20%": goes on with the share that the sentence before asked for. */
function hasNoSubject({ list }: Tokens, clause: Clause, start: number): boolean {
  const small = new Set([
    "các",
    "những",
    "năm",
    "tiếp",
    "theo",
    "sau",
    "mỗi",
    "hằng",
    "hàng",
    "từ",
    "trở",
    "đi",
    "bình",
    "quân",
  ]);
  return list
    .slice(clause.from, start)
    .every((token) => token.kind !== "word" || small.has(token.lower));
}
