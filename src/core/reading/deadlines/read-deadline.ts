import { fold } from "../../text/fold";
import { memoise } from "../../text/memoise";
import { trimEndMarks } from "../../text/trim-marks";
import { ALL_YEAR, BEFORE, CONTINUOUS, EVERY, VAGUE } from "../../words/lists/time-words";
import { oneFolded } from "../../words/one-of";
import { readPoints, type Point } from "./deadline-points";
import type { Deadline } from "../../model/deadline";

const ENDLESS = new RegExp(`\\b${oneFolded(CONTINUOUS)}\\b|^${oneFolded(EVERY)}\\b`);
const WHOLE_YEAR = new RegExp(`^${oneFolded(ALL_YEAR)}`);
const TOO_LATE = new RegExp(`\\b${oneFolded(BEFORE)}\\b`);
const UNCLEAR = new RegExp(`\\b${oneFolded(VAGUE)}\\b`);
const PART_OF_YEAR = /\b(?:dau|giua|cuoi) nam\b/;
const PART_OF_TIME = /\b(?:dau|giua|cuoi) (?:nam|thang|quy)\b/;

/** `year` is the plan's own year, for deadlines that name none. */
export function readDeadline(text: string, year?: number): Deadline {
  return reading(`${year === undefined ? "" : String(year)}|${text}`);
}

const reading = memoise((key: string): Deadline => {
  const cut = key.indexOf("|");
  return read(key.slice(cut + 1), cut === 0 ? undefined : Number(key.slice(0, cut)));
});

function read(text: string, year: number | undefined): Deadline {
  const folded = trimEndMarks(fold(text), /[.;,]/);
  const { points, rest } = readPoints(folded, year);
  const on = points.map(({ at }) => at);
  if (ENDLESS.test(folded)) return { text, type: "continuous", on };
  const [first] = points;
  if (first === undefined)
    return {
      text,
      type: WHOLE_YEAR.test(folded) ? yearType(year) : vague(rest),
      on: yearOn(folded, year),
    };
  if (TOO_LATE.test(rest) && points.length === 1) return { text, type: "before", on };
  if (UNCLEAR.test(rest)) return { text, type: "vague", on };
  return { text, type: typeOf(first, points.length), on };
}

/** "Trong năm" is the plan's year. */
function yearType(year: number | undefined): Deadline["type"] {
  return year === undefined ? "continuous" : "year";
}

function yearOn(folded: string, year: number | undefined): readonly string[] {
  const named = WHOLE_YEAR.test(folded) || PART_OF_YEAR.test(folded);
  return named && year !== undefined ? [String(year)] : [];
}

function vague(rest: string): Deadline["type"] {
  return PART_OF_TIME.test(rest) ? "vague" : "unreadable";
}

function typeOf({ kind }: Point, count: number): Deadline["type"] {
  if (kind === "quarter") return count > 1 ? "quarters" : "quarter";
  if (kind === "month") return count > 1 ? "months" : "month";
  return kind === "day" ? "before" : "year";
}
