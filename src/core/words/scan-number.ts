import { trimEndMarks } from "../text/trim-marks";
import { LARGEST_FIGURE, readNumber } from "../text/read-number";

export type ScannedNumber = {
  readonly end: number;
  /** Undefined for digits that make no number ("1.2.3", 40 digits in a row). */
  readonly value: number | undefined;
};

const DIGITS = /[0-9](?:[0-9OoО]|[.,](?=[0-9OoО]))*/y;
const GROUPS = /[1-9][0-9]{0,2}(?:[ \u00A0\u202F][0-9]{3})+(?![0-9]|[.,/-][0-9])/y;

/** The number whose first digit stands at `at`: "1.234,5", "1 234", "8O" with a letter O for the zero. */
export function scanNumber(text: string, at: number): ScannedNumber {
  let end = at;
  let value = 0;
  while (isDigit(text.charCodeAt(end))) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end += 1;
  }
  // Most numbers are bare digits before a blank that begins a word, a per cent sign or a comma.
  if (isPlainEnd(text, end)) return { end, value: value > LARGEST_FIGURE ? undefined : value };
  return scanSeparated(text, at);
}

function scanSeparated(text: string, at: number): ScannedNumber {
  GROUPS.lastIndex = at;
  DIGITS.lastIndex = at;
  const raw = GROUPS.exec(text)?.[0] ?? DIGITS.exec(text)?.[0] ?? text.charAt(at);
  // A letter that begins the next word is no zero.
  const isTail = /[\p{L}\p{M}]/u.test(text.charAt(at + raw.length));
  const digits = isTail ? withoutLetters(raw) : raw;
  const end = at + digits.length;
  const read = readNumber(digits.replace(/[OoО]/g, "0").replace(/[\u00A0\u202F]/g, " "));
  if (read === undefined) return { end, value: undefined };
  // Nobody means 12 345 %: one point before three digits is a decimal point there.
  const isPercent = /^\s*%/.test(text.slice(end, end + 3));
  const value = isPercent && read.value >= 1000 ? (read.other ?? read.value) : read.value;
  return { end, value };
}

function withoutLetters(raw: string): string {
  const bare = trimEndMarks(raw, /[OoО]/);
  return bare === raw ? raw : bare.replace(/[.,]$/, "");
}

function isPlainEnd(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === "" || next === "%" || next === "/" || next === ";" || next === ")") return true;
  if (next === "-" || next === "–") return true;
  const second = text.charCodeAt(end + 1);
  if (next === "," || next === ".") return !isDigit(second) && !isZeroLetter(second);
  return next === " " && !isDigit(second);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isZeroLetter(code: number): boolean {
  return code === 79 || code === 111 || code === 0x41e;
}
