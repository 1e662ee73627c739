/**
 * Numbers that are names: document numbers (1291/QĐ-TTg, 01-NQ/TU, 61/2018/NĐ-CP), dates, months of a year,
 * telephone numbers, 24/7, list numbers (1.1.2), 4G and 5G, powers (1E+308).
 */
const AFTER_DIGITS: readonly RegExp[] = [
  /\d+(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d]*(?:\s?[-/&]\s?\p{Lu}[\p{L}\d]*)+\.?/uy,
  /\d+(?:\/\d{4})?\/\p{Lu}{2}[\p{L}\d]*/uy,
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/y,
  /\d{4}-\d{1,2}-\d{1,2}(?!\d)/y,
  /\d+(?:\/\d+){2,}(?!\d)/y,
  /(?:0?[1-9]|1[0-2])\/(?:19|20|21)\d\d(?!\d)/y,
  /(?:19|20|21)\d\d\/(?:0?[1-9]|1[0-2])(?!\d)/y,
  /\d+(?:\.\d+)?[eE][+-]?\d+(?![\p{L}\d])/uy,
  /0\d{2,3}[. ]?\d{3,4}[. ]?\d{3,4}(?!\d)/y,
  /24\/(?:7|24)(?!\d)/y,
  /\d+(?:\.\d+){2,}\.?(?!\d)/y,
  /\d(?!O)\p{Lu}(?!\p{L}|\d)/uy,
  /[2-6]g(?!\p{L}|\d)/uy,
];

/** Numbered names: Ipv6, COVID-19, K12. Lower-case Vietnamese before digits is a missing blank ("đạt90"). */
const NAME = /(?:\p{Lu}[\p{L}\p{M}]*|[a-zA-Z]+)-?\d+(?:\.\d+)*(?![\p{L}\d]|[.,]?\d{0,9}\s?%)/uy;
const GROUPS = /^\d{1,3}(?:\.\d{3})+$/;

/** The end of the code that begins with the digit at `at`; undefined where there is none. */
export function endOfNumberedCode(text: string, at: number): number | undefined {
  let after = at + 1;
  while (isDigit(text.charCodeAt(after))) after += 1;
  // Nearly every number ends here: a blank, a per cent sign, a comma, the end.
  if (after - at < 9 && !continuesCode(text, after)) return undefined;
  for (const code of AFTER_DIGITS) {
    code.lastIndex = at;
    const found = code.exec(text)?.[0];
    if (found !== undefined && !GROUPS.test(found)) return at + found.length;
  }
  return undefined;
}

/** The same for a name that begins with a letter at `at` and whose letters end at `end`. */
export function endOfNumberedName(text: string, at: number, end: number): number | undefined {
  const next = text.charCodeAt(end);
  const digit = next === DASH ? text.charCodeAt(end + 1) : next;
  if (!isDigit(digit)) return undefined;
  NAME.lastIndex = at;
  const found = NAME.exec(text)?.[0];
  return found === undefined ? undefined : at + found.length;
}

const BLANK = 32;
const DASH = 45;
const POINT = 46;
const SLASH = 47;
const SMALL_E = 101;
const SMALL_G = 103;

function continuesCode(text: string, after: number): boolean {
  const next = text.charCodeAt(after);
  const sign = next === BLANK ? text.charCodeAt(after + 1) : next;
  if (sign === SLASH || sign === DASH) return true;
  if (next === SMALL_E || next === SMALL_G) return true;
  return next === POINT || (next >= 65 && next <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
