import type { Clause, HeadedFigure } from "../figures/clauses";
import type { Head } from "../figures/figure-head";
import { hasPhrase, matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import { findMovement } from "./read-movement";
import type { Meaning } from "../../words/phrase";
import { isRank } from "./read-rank";
import type { Comparator } from "../../model/requirement";
import { isPortion } from "./settle-unit";
import { isLessBetter } from "./less-is-better";
import type { Sense } from "./subject";
import { isWordAt, lowerAt, type Tokens } from "../../words/token";

/** What the words around a figure make of it. */
export type Demand = {
  readonly comparator: Comparator;
  readonly value: number;
  readonly upTo?: number;
  readonly explicit: boolean;
};

/** Of a time that something takes, less is better. */
const LASTING = phrasesByFirst("thời gian, processing time, waiting time");
/** "Vượt 10% so với dự toán": by how much, not above what. */
const EXCEEDING = phrasesByFirst("vượt, vượt mức");
const COMPARED = phrasesByFirst("so với, dự toán, kế hoạch, chỉ tiêu");
const BOUNDS: readonly Meaning[] = ["at-least", "more-than", "at-most", "less-than", "from"];
/** "vượt 100% kế hoạch" is no plan surpassed by its double. */
const MOST_EXCESS = 100;
const AIMS: readonly Meaning[] = ["reach", "down-to", "up-to"];
const STRONG: readonly Meaning[] = [...AIMS, "rank", "act", "cut", "grow"];

/** How strongly the words say that this is the goal, for choosing among the figures of one clause. */
export function strengthOf(tokens: Tokens, clause: Clause, { head }: HeadedFigure): number {
  const { before, after, start } = head;
  if (before.some((means) => STRONG.includes(means))) return 2;
  if (findMovement(tokens, clause.from, start) !== undefined) return 2;
  return after !== undefined || before.some((means) => BOUNDS.includes(means)) ? 1 : 0;
}

/** `leader` is the first figure of a row, before which the common words stand. */
export function readDemand(
  tokens: Tokens,
  clause: Clause,
  headed: HeadedFigure,
  leader: HeadedFigure,
  sense: Sense,
): Demand {
  const { figure, head } = headed;
  const { upTo, fraction } = figure;
  const range = upTo === undefined ? {} : { upTo };
  const bound = head.before.find((means) => BOUNDS.includes(means)) ?? head.after;
  const explicit = bound !== undefined;
  if (isRank(tokens, clause, headed) || (sense === "rank" && isPlace(figure)))
    return { comparator: "rank", value: upTo ?? figure.value, explicit: true };
  const leans = sense === "ceiling" || sense === "cut";
  const subject = leans && standsAlone(tokens, clause, headed) ? sense : "floor";
  const movement = movementOf(tokens, clause, head, leader.head.start, subject);
  const isPart = fraction !== undefined && isPortion(tokens, figure, movement !== undefined);
  const value = isPart ? (100 * fraction.part) / fraction.whole : figure.value;
  if (movement !== undefined && bound !== "at-most" && bound !== "less-than") {
    const stated = explicit || upTo !== undefined;
    return { comparator: movement, value, ...range, explicit: stated };
  }
  if (bound === "at-most") return { comparator: "<=", value: upTo ?? value, explicit };
  if (bound === "less-than") return { comparator: "<", value: upTo ?? value, explicit };
  if (bound === "more-than" && isExcess(tokens, clause, headed)) {
    return { comparator: "increase", value, ...range, explicit: false };
  }
  if (bound === "more-than") return { comparator: ">", value, ...range, explicit };
  // "tối thiểu 70 – 80%" asks for the low end; "tối thiểu từ 15% - 20%" is a range like any other.
  if (bound === "at-least") return { comparator: ">=", value, ...range, explicit };
  const isDown = head.before.find((means) => AIMS.includes(means)) === "down-to";
  if (upTo !== undefined) {
    return isDown
      ? { comparator: "<=", value: upTo, explicit }
      : { comparator: "range", value, upTo, explicit: true };
  }
  if (bound === "from") return { comparator: ">=", value, explicit };
  const isLower =
    isDown ||
    subject === "ceiling" ||
    value === 0 ||
    (figure.kind === "time" && hasPhrase(tokens, clause.from, figure.at, LASTING)) ||
    isLessBetter(tokens, clause.from, leader.figure.at);
  return { comparator: isLower ? "<=" : ">=", value, explicit };
}

/** An aim nearer to the number than the movement wins: "giảm xuống còn 3%" asks for 3 %, "giảm 3%" for a cut. */
function movementOf(
  tokens: Tokens,
  { from }: Clause,
  { before }: Head,
  start: number,
  subject: Sense,
): "increase" | "decrease" | undefined {
  for (const means of before) {
    if (AIMS.includes(means)) return undefined;
    if (means === "cut") return "decrease";
    if (means === "grow") return "increase";
  }
  if (subject === "cut") return "decrease";
  // "giảm tỷ lệ hộ nghèo dưới 3%": the bound is where the fall shall end.
  if (before.some((means) => means === "more-than" || means === "less-than" || means === "at-most"))
    return undefined;
  const movement = findMovement(tokens, from, start);
  return movement === undefined || isElsewhere(tokens, movement.at, start)
    ? undefined
    : movement.comparator;
}

/** "giảm chi phí: bảo đảm …": the verb belongs to an earlier part of the sentence. */
function isElsewhere(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = lowerAt(tokens, at);
    if (sign === ":" || sign === ";" || sign === ".") return true;
  }
  return false;
}

/** "Trong nhóm 40" beside "Xếp hạng DTI"; a score or a share is none. */
function isPlace({ kind }: HeadedFigure["figure"]): boolean {
  return kind === "none" || kind === "place";
}

function isExcess(tokens: Tokens, { to }: Clause, { figure, head }: HeadedFigure): boolean {
  if (figure.kind !== "percent" || matchBeginning(tokens, head.start, EXCEEDING) === undefined)
    return false;
  return (
    figure.value < MOST_EXCESS && hasPhrase(tokens, head.end, Math.min(to, head.end + 4), COMPARED)
  );
}

/** A cell with nothing but the figure takes its sense from the indicator beside it. */
function standsAlone(tokens: Tokens, clause: Clause, { figure, head }: HeadedFigure): boolean {
  const end = Math.max(figure.end, head.end);
  for (let at = 0; at < tokens.count; at += 1) {
    if ((at < head.start || at >= end) && isWordAt(tokens, at)) return false;
  }
  return clause.figures.length === 1;
}
