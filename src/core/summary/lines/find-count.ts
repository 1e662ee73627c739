const DATE = /\d{1,2}\s{0,3}[/.-]\s{0,3}\d{1,2}\s{0,3}[/.-]\s{0,3}\d{4}/g;
/** Numbers that count nothing: list numbers, dates, years, percentages, document numbers, keys in brackets. */
const NO_COUNTS = [
  /^[ \t]*\(?\d{1,2}\s*[.)]/gm,
  DATE,
  /(?:năm|tháng|quý|year|quarter|month)\s+\d+(?:\s{0,3}[-–]\s{0,3}\d+)?/giu,
  /(?<!\d)\d+(?:[.,]\d+)?\s{0,3}%/g,
  /(?<!\d)\d+\/\S+/g,
  /\([^()]*\)/g,
];
const NOUN = /^\s*(?:chỉ tiêu|mục tiêu|tiêu chí|nhiệm vụ|indicator|target|task)/iu;

export type Place = { readonly from: number; readonly to: number };

function places(text: string): readonly (Place & { readonly count: number })[] {
  const bare = NO_COUNTS.reduce(
    (rest, pattern) => rest.replace(pattern, (hidden) => "\u0000".repeat(hidden.length)),
    text,
  );
  return [...bare.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
    from: index,
    to: index + digits.length,
    count: Number(digits),
  }));
}

/** Where a count that is known to stand in the text stands, looking from `start` on. */
export function findCount(text: string, count: number, start = 0): Place | undefined {
  return places(text).find((place) => place.from >= start && place.count === count);
}

/** Where the count of a summary line stands: before its noun, else the last number. */
export function findAnyCount(text: string): Place | undefined {
  const found = places(text);
  return found.find(({ to }) => NOUN.test(text.slice(to))) ?? found.at(-1);
}

/** "09" stays two digits wide. */
export function writeLike(before: string, count: number): string {
  const padded = before.length > 1 && before.startsWith("0");
  return padded ? String(count).padStart(before.length, "0") : String(count);
}

export function replaceDate(text: string, shown: string): string {
  return text.replace(DATE, shown);
}
