import type { Clause, HeadedFigure } from "./clauses";
import { hasSteadySubject, isLowerBetter, type Sense } from "./subject";
import { findMovement } from "./movement";
import type { Meaning } from "./phrase";
import type { Comparator } from "./requirement";
import type { Tokens } from "./token";

/** What the words around a figure make of it. */
export type Verdict = {
  readonly comparator: Comparator;
  readonly value: number;
  readonly upTo?: number;
  readonly explicit: boolean;
};

const BOUNDS: ReadonlySet<Meaning> = new Set([
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "from",
]);
const AIMS: ReadonlySet<Meaning> = new Set(["reach", "down-to", "up-to"]);

/** How strongly the words say that this is the goal, for choosing among the figures of one clause. */
export function strengthOf(tokens: Tokens, clause: Clause, { head }: HeadedFigure): number {
  const { before, after } = head;
  if (before.some((means) => AIMS.has(means) || means === "rank" || means === "act")) return 2;
  if (before.some((means) => means === "cut" || means === "grow")) return 2;
  if (findMovement(tokens, clause.from, head.start) !== undefined) return 2;
  return after !== undefined || before.some((means) => BOUNDS.has(means)) ? 1 : 0;
}

/** `leader` is the first figure of a row, before which the common words stand. */
export function judge(
  tokens: Tokens,
  clause: Clause,
  { figure, head }: HeadedFigure,
  leader: HeadedFigure,
  sense: Sense,
): Verdict {
  const { upTo } = figure;
  const first = head.before.find(
    (means) => means !== "filler" && means !== "yearly" && means !== "act",
  );
  const bound = head.before.find((means) => BOUNDS.has(means)) ?? head.after;
  const explicit = bound !== undefined;
  if (isRank(tokens, clause, { figure, head }))
    return { comparator: "rank", value: upTo ?? figure.value, explicit: true };
  const subject = standsAlone(tokens, clause, { figure, head }) ? sense : "floor";
  const movement =
    movementOf(tokens, clause, head.before, leader.head.start) ??
    (subject === "cut" && !head.before.some((means) => AIMS.has(means)) ? "decrease" : undefined);
  const value = movement === undefined ? figure.value : amountOf(figure);
  if (movement !== undefined && bound !== "at-most" && bound !== "less-than") {
    return { comparator: movement, value, ...high(upTo), explicit: explicit || upTo !== undefined };
  }
  if (bound === "at-most") return { comparator: "<=", value: upTo ?? value, explicit };
  if (bound === "less-than") return { comparator: "<", value: upTo ?? value, explicit };
  if (bound === "more-than") return { comparator: ">", value, ...high(upTo), explicit };
  if (bound === "at-least" && first !== "from")
    return { comparator: ">=", value, ...high(upTo), explicit };
  const lower =
    head.before.includes("down-to") ||
    subject === "ceiling" ||
    isLowerBetter(tokens, clause.from, leader.figure.at);
  if (upTo !== undefined && head.before.includes("down-to"))
    return { comparator: "<=", value: upTo, explicit };
  if (upTo !== undefined) return { comparator: "range", value, upTo, explicit: true };
  return { comparator: lower && bound === undefined ? "<=" : ">=", value, explicit };
}

function high(upTo: number | undefined): { readonly upTo?: number } {
  return upTo === undefined ? {} : { upTo };
}

/** An aim nearer to the number than the movement wins: "giảm xuống còn 3%" asks for 3 %, "giảm 3%" for a cut. */
function movementOf(
  tokens: Tokens,
  clause: Clause,
  before: readonly Meaning[],
  start: number,
): "increase" | "decrease" | undefined {
  for (const means of before) {
    if (AIMS.has(means)) return undefined;
    if (means === "cut") return "decrease";
    if (means === "grow") return "increase";
  }
  if (before.includes("more-than") || before.includes("less-than") || before.includes("at-most"))
    return undefined;
  const movement = findMovement(tokens, clause.from, start);
  return movement !== undefined && !hasSteadySubject(tokens, movement.at, start)
    ? movement.comparator
    : undefined;
}

const PLACED: ReadonlySet<string> = new Set(["đứng", "dẫn", "hàng", "xếp", "đầu"]);

/** "nhóm 20 tỉnh", "top 10", "xếp thứ 15/63", "trong 20 tỉnh dẫn đầu"; "nhóm 2" alone is a name. */
function isRank(tokens: Tokens, clause: Clause, { figure, head }: HeadedFigure): boolean {
  const ranked = head.before.includes("rank");
  if (figure.kind === "none" && namesRank(tokens, clause.from, figure.at)) return true;
  const isGroup = tokens.list[figure.at - 1]?.folded === "nhom";
  if (ranked && !isGroup) return figure.kind !== "percent";
  if (ranked && figure.kind !== "none") return figure.kind === "place" || figure.kind === "count";
  if (figure.kind !== "place") return false;
  return tokens.list.slice(figure.end, figure.end + 8).some((token) => PLACED.has(token.lower));
}

/** "Thứ hạng chỉ số CCHC từ 25 trở lên". */
function namesRank({ list }: Tokens, from: number, to: number): boolean {
  return list.slice(from, to).some(({ folded }, at, words) => {
    const before = words[at - 1]?.folded;
    return folded === "hang" && (before === "thu" || before === "xep");
  });
}

/** "giảm 1/2 số hộ nghèo" is a cut by 50 %. */
function amountOf({ value, fraction, kind }: HeadedFigure["figure"]): number {
  return fraction === undefined || kind !== "none" || fraction.whole === 0
    ? value
    : (100 * fraction.part) / fraction.whole;
}

/** A cell with nothing but the figure takes its sense from the indicator beside it. */
function standsAlone({ list }: Tokens, clause: Clause, { figure, head }: HeadedFigure): boolean {
  const others = list.filter(
    ({ kind }, at) => kind === "word" && (at < head.start || at >= Math.max(figure.end, head.end)),
  );
  return clause.figures.length === 1 && others.length === 0;
}
