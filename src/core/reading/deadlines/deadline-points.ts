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
    match: readonly (string | undefined)[],
    year: string | undefined,
  ) => readonly Point[];
};

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEAR = "((?:19|20|21)\\d\\d)";
const QUARTER = "(?:iv|iii|ii|i|[1-4])";
const AND = "(?:,|va|&|-|hoac|den|;|hoac dau|hoac cuoi|and|or)";

/** In this order: what a longer form has taken, a shorter one does not see. */
const READERS: readonly Reader[] = [
  {
    pattern: new RegExp(`(?<![\\d/.])(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}(?!\\d)`, "g"),
    read: ([, day, month, year]) => dayPoint(year, month, day),
  },
  {
    pattern: new RegExp(`(?<![\\d/.])${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, "g"),
    read: ([, year, month, day]) => dayPoint(year, month, day),
  },
  {
    pattern: new RegExp(`ngay (\\d{1,2}) thang (\\d{1,2})(?: nam ${YEAR})?`, "g"),
    read: ([, day, month, year], named) => dayPoint(year ?? named, month, day),
  },
  {
    pattern: /(?<=(?:ngay|truoc|den|nhat|before|by) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
    read: ([, day, month], named) => dayPoint(named, month, day),
  },
  {
    pattern: new RegExp(`\\b0?([369]) thang (dau|cuoi)(?: nam)?(?: ${YEAR})?`, "g"),
    read: ([, months, half, year], named) =>
      partOfYear(year ?? named, Number(months), half === "dau"),
  },
  {
    pattern: new RegExp(
      `\\b(?:qu[yi]|quarter|q) ?(${QUARTER}(?:\\s*${AND}\\s*(?:qu[yi] ?)?${QUARTER})*)\\b(?:\\s*(?:/|-|,)?\\s*(?:nam )?${YEAR})?`,
      "g",
    ),
    read: ([, list, year], named) => quarterPoints(year ?? named, list),
  },
  {
    pattern: new RegExp(
      `\\bthang (\\d{1,2}(?:\\s*${AND}\\s*(?:thang )?\\d{1,2}(?!\\d))*)(?!\\d)(?:\\s*(?:/|-|nam)\\s*${YEAR})?`,
      "g",
    ),
    read: ([, list, year], named) => monthPoints(year ?? named, list),
  },
  {
    pattern: new RegExp(`(?<![\\d/.])(\\d{1,2}) ?[/.-] ?${YEAR}(?!\\d)`, "g"),
    read: ([, month, year]) => monthPoints(year, month),
  },
  {
    pattern: new RegExp(`(?<![\\d/])${YEAR}(?![\\d/])`, "g"),
    read: ([, year]) => (year === undefined ? [] : [{ kind: "year", at: year }]),
  },
];

/** `folded`: lower case without diacritics. A point without a year takes the last year named, else `year`. */
export function readPoints(folded: string, year: number | undefined): Points {
  const named = lastYear(folded) ?? (year === undefined ? undefined : String(year));
  const found: Found[] = [];
  let rest = folded;
  for (const { pattern, read } of READERS) {
    for (const match of rest.matchAll(pattern)) {
      const points = read(match, named);
      if (points.length === 0) continue;
      found.push(...points.map((point) => ({ ...point, start: match.index })));
      const end = match.index + match[0].length;
      rest = rest.slice(0, match.index) + "#".repeat(match[0].length) + rest.slice(end);
    }
  }
  found.sort((a, b) => a.start - b.start);
  return { points: found.map(({ kind, at }) => ({ kind, at })), rest };
}

function lastYear(folded: string): string | undefined {
  return [...folded.matchAll(new RegExp(`${YEAR}(?!\\d)`, "g"))].at(-1)?.[1];
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
  return [...list.matchAll(new RegExp(`\\b${QUARTER}\\b`, "g"))].map(([quarter]) => ({
    kind: "quarter",
    at: `${prefix(year)}Q${String(ROMAN[quarter] ?? quarter)}`,
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
