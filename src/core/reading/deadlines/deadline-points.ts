import { BEFORE_DAY, TIME_JOINERS } from "../../words/lists/time-words";
import { oneFolded } from "../../words/one-of";
import { QUARTER, QUARTER_WORD, quarterNumber, YEAR } from "../../words/time-pieces";

/** A point of time named in a deadline: "quý ii" → 2023-Q2, "30/7/2024" → 2024-07-30. */
export type Point = { readonly kind: "day" | "month" | "quarter" | "year"; readonly at: string };

export type Points = {
  /** In reading order. */
  readonly points: readonly Point[];
  /** The text with what was read masked, so that "6 tháng đầu năm" does not look vague. */
  readonly rest: string;
};

type Found = Point & { readonly start: number };
type Reader = {
  readonly pattern: RegExp;
  readonly read: (
    parts: readonly (string | undefined)[],
    year: string | undefined,
  ) => readonly Point[];
};

/** Of a list of months or quarters: no year has more, and no longer one is read at once. */
const MOST = 12;
const AND = `(?:,|;|${oneFolded(TIME_JOINERS)})`;
const NEXT_QUARTER = ` ?${AND} ?(?:${QUARTER_WORD} ?)?${QUARTER}`;
const NEXT_MONTH = ` ?${AND} ?(?:thang )?\\d{1,2}(?!\\d)`;
const MONTH_LIST = `\\d{1,2}(?:${NEXT_MONTH}){0,${String(MOST)}}`;
const QUARTER_LIST = `${QUARTER}(?:${NEXT_QUARTER}){0,${String(MOST)}}`;

/** In this order: what a longer form has taken, a shorter one does not see. */
const READERS: readonly Reader[] = [
  {
    pattern: new RegExp(`(?<![\\d/.])(\\d{1,2})[/.-](\\d{1,2})[/.-](${YEAR})(?!\\d)`, "g"),
    read: ([day, month, year]) => dayPoint(year, month, day),
  },
  {
    pattern: new RegExp(`(?<![\\d/.])(${YEAR})-(\\d\\d)-(\\d\\d)(?!\\d)`, "g"),
    read: ([year, month, day]) => dayPoint(year, month, day),
  },
  {
    pattern: new RegExp(`ngay (\\d{1,2}) thang (\\d{1,2})(?: nam (${YEAR}))?`, "g"),
    read: ([day, month, year], named) => dayPoint(year ?? named, month, day),
  },
  {
    pattern: new RegExp(`(?<=${oneFolded(BEFORE_DAY)} )(\\d{1,2})/(\\d{1,2})(?![\\d/])`, "g"),
    read: ([day, month], named) => dayPoint(named, month, day),
  },
  {
    pattern: new RegExp(`\\b0?([369]) thang (dau|cuoi)(?: nam)?(?: (${YEAR}))?`, "g"),
    read: ([months, half, year], named) =>
      partOfYear(year ?? named, Number(months), half === "dau"),
  },
  {
    pattern: new RegExp(
      `\\b${QUARTER_WORD} ?(${QUARTER_LIST})\\b(?: ?[/,-]? ?(?:nam )?(${YEAR}))?`,
      "g",
    ),
    read: ([list, year], named) => quarterPoints(year ?? named, list),
  },
  {
    pattern: new RegExp(`\\bthang (${MONTH_LIST})(?!\\d)(?: ?(?:/|-|nam) ?(${YEAR}))?`, "g"),
    read: ([list, year], named) => monthPoints(year ?? named, list),
  },
  {
    pattern: new RegExp(`(?<![\\d/.])(\\d{1,2}) ?[/.-] ?(${YEAR})(?!\\d)`, "g"),
    read: ([month, year]) => monthPoints(year, month),
  },
  {
    pattern: new RegExp(`(?<![\\d/])(${YEAR})(?![\\d/])`, "g"),
    read: ([year]) => (year === undefined ? [] : [{ kind: "year", at: year }]),
  },
];
const LAST_YEAR = new RegExp(`(${YEAR})(?!\\d)`, "g");
const QUARTERS_IN_LIST = new RegExp(`\\b${QUARTER}\\b`, "g");

/** `folded`: lower case without diacritics. A point without a year takes the last year named, else `year`. */
export function readPoints(folded: string, year: number | undefined): Points {
  const named = lastYear(folded) ?? (year === undefined ? undefined : String(year));
  const found: Found[] = [];
  let rest = folded;
  for (const { pattern, read } of READERS) {
    let masked = "";
    let end = 0;
    for (const match of rest.matchAll(pattern)) {
      const [whole, ...parts] = match;
      const points = read(parts, named);
      if (points.length === 0) continue;
      found.push(...points.map((point) => ({ ...point, start: match.index })));
      masked += rest.slice(end, match.index) + "#".repeat(whole.length);
      end = match.index + whole.length;
    }
    rest = masked + rest.slice(end);
  }
  found.sort((a, b) => a.start - b.start);
  return { points: found.map(({ kind, at }) => ({ kind, at })), rest };
}

function lastYear(folded: string): string | undefined {
  return [...folded.matchAll(LAST_YEAR)].at(-1)?.[1];
}

function dayPoint(year: string | undefined, month = "", day = ""): readonly Point[] {
  if (year === undefined || !isWithin(month, 12) || !isWithin(day, 31)) return [];
  return [{ kind: "day", at: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` }];
}

function monthPoints(year: string | undefined, list = ""): readonly Point[] {
  return [...list.matchAll(/\d{1,2}/g)]
    .filter(([month]) => isWithin(month, 12))
    .map(([month]) => ({ kind: "month", at: prefix(year) + month.padStart(2, "0") }));
}

function quarterPoints(year: string | undefined, list = ""): readonly Point[] {
  return [...list.matchAll(QUARTERS_IN_LIST)].map(([quarter]) => ({
    kind: "quarter",
    at: `${prefix(year)}Q${String(quarterNumber(quarter))}`,
  }));
}

/** "6 tháng đầu năm" → Q1, Q2; "3 tháng cuối năm" → Q4. */
function partOfYear(year: string | undefined, months: number, isFirst: boolean): readonly Point[] {
  const count = months / 3;
  const first = isFirst ? 1 : 5 - count;
  return Array.from({ length: count }, (_, index) => ({
    kind: "quarter",
    at: `${prefix(year)}Q${String(first + index)}`,
  }));
}

function isWithin(digits: string, most: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= most;
}

/** Without any year the point stays open: "Q2". */
function prefix(year: string | undefined): string {
  return year === undefined ? "" : `${year}-`;
}
