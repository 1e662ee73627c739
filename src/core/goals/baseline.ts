import type { Tokens } from "./token";

const STOPS: ReadonlySet<string> = new Set([",", ";", ".", "(", ":", "được", "để", "trên"]);
const LONGEST = 14;

/** What a change is measured against: "so với năm 2021" → "năm 2021", "so với quy định" → "quy định". */
export function readBaseline(
  { list }: Tokens,
  text: string,
  from: number,
  to: number,
): string | undefined {
  for (let at = from; at + 2 < to + 1; at += 1) {
    const isVietnamese = list[at]?.folded === "so" && list[at + 1]?.folded === "voi";
    const isEnglish = list[at]?.lower === "compared";
    if (!isVietnamese && !isEnglish) continue;
    let end = at + 2;
    while (end < to && end < at + 2 + LONGEST && !STOPS.has(list[end]?.lower ?? ",")) end += 1;
    const first = list[at + 2];
    const last = list[end - 1];
    if (first === undefined || last === undefined || end === at + 2) return undefined;
    return text.slice(first.start, last.end).replace(/\s+/g, " ");
  }
  return undefined;
}
