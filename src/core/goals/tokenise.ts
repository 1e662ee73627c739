import { readNumber } from "../text/read-number";
import { wordOf } from "../text/word";
import { dropWrapping } from "./line-breaks";
import { endOfNumberedCode, endOfNumberedName } from "./read-code";
import type { Token, Tokens } from "./token";

const DASHES = new Set(["-", "–", "—", "‒", "−", "‑"]);
const DIGITS = /[0-9](?:[0-9OoО]|[.,](?=[0-9OoО]))*/y;
const SPACED_GROUPS = /[1-9][0-9]{0,2}(?:[ \u00A0\u202F][0-9]{3})+(?![0-9]|[.,/-][0-9])/y;
const LETTERS = /[\p{L}\p{M}]+(?:[23²³](?![\p{L}0-9]))?/uy;

/** Splits readable text (NFC, tags off) into words, numbers, codes and marks. */
export function tokenise(text: string): Tokens {
  const list: Token[] = [];
  let accented = false;
  let gap = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      list.push(mark("break", at, at + 1, "\n", gap));
      gap = true;
      at += 1;
      continue;
    }
    if (isSpace(code)) {
      gap = true;
      at += 1;
      continue;
    }
    const token = readToken(text, at, code, gap);
    if (token.kind === "word" && token.lower !== token.folded) accented = true;
    list.push(token);
    at = token.end;
    gap = false;
  }
  const lines = dropWrapping(list);
  return { list: lines, accented, inside: markInside(lines) };
}

function readToken(text: string, at: number, code: number, gap: boolean): Token {
  if (isDigit(code)) {
    return codeUpTo(text, at, endOfNumberedCode(text, at), gap) ?? readNumberAt(text, at, gap);
  }
  LETTERS.lastIndex = at;
  const letters = isLetterCode(code) ? LETTERS.exec(text)?.[0] : undefined;
  if (letters !== undefined) {
    const named = endOfNumberedName(text, at, at + letters.length);
    return codeUpTo(text, at, named, gap) ?? readWord(letters, at, gap);
  }
  const sign = text.charAt(at);
  return mark("mark", at, at + 1, DASHES.has(sign) ? "-" : sign, gap);
}

function codeUpTo(
  text: string,
  at: number,
  end: number | undefined,
  gap: boolean,
): Token | undefined {
  return end === undefined ? undefined : mark("code", at, end, text.slice(at, end), gap);
}

function readNumberAt(text: string, at: number, gap: boolean): Token {
  SPACED_GROUPS.lastIndex = at;
  DIGITS.lastIndex = at;
  const raw = SPACED_GROUPS.exec(text)?.[0] ?? DIGITS.exec(text)?.[0] ?? text.charAt(at);
  // A capital O typed for zero; a letter that begins the next word is not one.
  const digits = raw.replace(/[OoО]+$/, (tail) => (isLetterAt(text, at + raw.length) ? "" : tail));
  const end = at + digits.length;
  const read = readNumber(digits.replace(/[OoО]/g, "0").replace(/[\u00A0\u202F]/g, " "));
  if (read === undefined) return mark("code", at, end, digits, gap);
  // Nobody means 12 345 %: one point before three digits is a decimal point there.
  const percent = /^\s*%/.test(text.slice(end, end + 3));
  const value = percent && read.value >= 1000 && read.other !== undefined ? read.other : read.value;
  const yearLike = /^(?:19|20|21)\d\d$/.test(digits) && value <= 2100;
  return {
    kind: "number",
    start: at,
    end,
    lower: digits,
    folded: digits,
    capital: false,
    gap,
    value,
    yearLike,
  };
}

function readWord(letters: string, at: number, gap: boolean): Token {
  const { lower, folded } = wordOf(letters);
  const capital = letters.charAt(0) !== lower.charAt(0);
  return {
    kind: "word",
    start: at,
    end: at + letters.length,
    lower,
    folded,
    capital,
    gap,
    value: NaN,
    yearLike: false,
  };
}

function mark(
  kind: "mark" | "break" | "code",
  start: number,
  end: number,
  lower: string,
  gap: boolean,
): Token {
  return {
    kind,
    start,
    end,
    lower,
    folded: lower,
    capital: false,
    gap,
    value: NaN,
    yearLike: false,
  };
}

/** An opening bracket that is never closed encloses nothing. */
function markInside(list: readonly Token[]): readonly boolean[] {
  const inside = new Array<boolean>(list.length).fill(false);
  const open: number[] = [];
  list.forEach((token, index) => {
    if (token.lower === "(" || token.lower === "[") open.push(index);
    if (token.lower !== ")" && token.lower !== "]") return;
    const from = open.pop();
    if (from !== undefined) inside.fill(true, from, index + 1);
  });
  return inside;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x2007 || code === 0x202f;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code < 0x2000 || code > 0x2bff;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetterCode(text.charCodeAt(at));
}
