/** "có 1.387 CC, VC được đánh giá, trong đó: … 285 người, chiếm tỷ lệ 20,6%; …": a total and its parts. */
export type Breakdown = {
  readonly total: number;
  readonly parts: readonly Part[];
};

export type Part = {
  readonly count: number;
  /** As printed. */
  readonly percent: number;
  readonly decimals: number;
  /** "285 người … 20,6%". */
  readonly text: string;
};

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+|\\d+";
const PERCENT = "(\\d{1,3})(?:[,.](\\d{1,2}))?\\s?%";
/** "là" and "có" before the number, "trong đó" behind it: nothing else is sure to be the whole. */
const TOTAL = new RegExp(
  `(?:có|là|tổng số|gồm)[^\\d.;]{0,40}?(${NUMBER})[^.;:\\d]{0,60}?,?\\s*trong đó\\s*:?`,
  "giu",
);
const PART = new RegExp(
  `(?<![\\d.,/])(${NUMBER})\\s+(?![%\\d])[^\\d;:%]{1,40}?(?:chiếm|đạt|tỷ lệ|tỉ lệ|\\()[^\\d;:%]{0,20}?${PERCENT}`,
  "giu",
);
const FRACTION = new RegExp(
  `(?<![\\d.,/])(${NUMBER})\\s?/\\s?(${NUMBER})(?![\\d/])[^\\d;.%]{0,60}?${PERCENT}`,
  "giu",
);
/** A second part above this is a year: "10/2023". */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export function findBreakdowns(text: string): readonly Breakdown[] {
  if (!text.includes("%")) return [];
  return [...fractionsIn(text), ...partitionsIn(text)];
}

function fractionsIn(text: string): readonly Breakdown[] {
  return [...text.matchAll(FRACTION)].flatMap((match) => {
    const [whole, part = "", all = "", integer = "", decimal = ""] = match;
    const total = toNumber(all);
    if (total === 0 || (total > FIRST_YEAR && total < LAST_YEAR && !all.includes("."))) return [];
    return { total, parts: [toPart(part, integer, decimal, whole)] };
  });
}

function partitionsIn(text: string): readonly Breakdown[] {
  const totals = [...text.matchAll(TOTAL)];
  return totals.flatMap((match, index) => {
    const start = match.index + match[0].length;
    const end = totals[index + 1]?.index ?? text.length;
    const total = toNumber(match[1] ?? "");
    const parts = [...text.slice(start, end).matchAll(PART)].map(
      ([whole, count = "", integer = "", decimal = ""]) => toPart(count, integer, decimal, whole),
    );
    const fitting = parts.filter(({ count }) => count <= total);
    return total > 0 && fitting.length > 0 ? { total, parts: fitting } : [];
  });
}

function toPart(count: string, integer: string, decimal: string, text: string): Part {
  const percent = Number(`${integer}.${decimal === "" ? "0" : decimal}`);
  return { count: toNumber(count), percent, decimals: decimal.length, text: text.trim() };
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(".", ""));
}
