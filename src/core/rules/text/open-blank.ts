const DRAWN = /\.{4}|…\s{0,50}…|_{3}|(?:\.\.|…)\s{0,50}\//;
const SPACED =
  /(?:^|[^\p{L}])(?:số|ngày|tháng|năm)\s{0,9}:?(?:[ \u00A0]{2,200}|[ \u00A0]{0,200}(?:\.{2,200}|…)[ \u00A0]{0,200})(?=\/|tháng|năm|của|ngày|$)/iu;
/** What `SPACED` needs, without the letters around it that are dear to compile. */
const GAP = /(?:số|ngày|tháng|năm)\s{0,9}:?[ \u00A0]{0,200}(?:[ \u00A0]{2}|\.\.|…)/i;
const LIKELY = /[._…]|\/| {2}|\u00A0/;

/** Room that is left to be filled in by hand: "số:      /KH-UBND ngày     tháng", "……", "____". */
export function hasOpenBlank(text: string): boolean {
  if (!LIKELY.test(text)) return false;
  return DRAWN.test(text) || (GAP.test(text) && SPACED.test(text));
}
