import { trimEndMarks, trimStartMarks } from "../../text/trim-marks";

/** How rows are numbered, from the outermost headings inwards. */
export type OrdinalStyle = "upper" | "roman" | "arabic" | "hierarchy" | "lower" | "bullet";

export type Ordinal = {
  readonly style: OrdinalStyle;
  /** Without the dots and brackets around it: "II", "7.3.2", "a". */
  readonly number: string;
  /** Place in its series, 1 for the first; the last part of a hierarchical number. */
  readonly place: number;
};

const LONGEST = 14;
const BULLET = /^[-+*•–—]+$/;
const OPENING = /[\s(["']/;
const CLOSING = /[\s).\]/:;"',-]/;
const ARABIC = /^\d{1,3}$/;
const HIERARCHY =
  /^(?:[IVXLC]{1,5}|[A-ZĐ]|\d{1,3})(?:[.,]\s?\d{1,3})+$|^\d{1,3}(?:\.\d{1,3})*[.,]?[a-zđ]$/;
const ROMAN = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const UPPER = /^[A-ZĐ]$/;
const LOWER = /^(?:[a-zđ]|[ivx]{1,4})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** The Vietnamese order of list letters has đ and no f, j, w, z. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

function romanValue(roman: string): number {
  const digits = Array.from(roman, (letter) => ROMAN_VALUES[letter] ?? 0);
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
}

const letterPlace = (letter: string): number => LETTERS.indexOf(letter.toLowerCase()) + 1;

/** "II.", "1", "(2)", "7.3.2.", "a)", "-", "Đ" …; undefined for any other text. */
export function readOrdinal(text: string): Ordinal | undefined {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (BULLET.test(trimmed)) return { style: "bullet", number: trimmed, place: 0 };
  const number = trimEndMarks(trimStartMarks(trimmed.normalize("NFC"), OPENING), CLOSING);
  if (ARABIC.test(number)) return { style: "arabic", number, place: Number(number) };
  if (HIERARCHY.test(number)) {
    const parts = number.replace(/,/g, ".").replace(/\s/g, "");
    const last = /(\d{1,3}|[a-zđ])$/.exec(parts)?.[1] ?? "";
    return { style: "hierarchy", number: parts, place: Number(last) || letterPlace(last) };
  }
  if (number !== "" && number !== "L" && ROMAN.test(number)) {
    return { style: "roman", number, place: romanValue(number) };
  }
  if (UPPER.test(number)) return { style: "upper", number, place: letterPlace(number) };
  if (LOWER.test(number)) {
    const place = number.length > 1 ? romanValue(number.toUpperCase()) : letterPlace(number);
    return { style: "lower", number, place };
  }
  return undefined;
}

const DEPTHS: readonly OrdinalStyle[] = [
  "upper",
  "roman",
  "arabic",
  "hierarchy",
  "lower",
  "bullet",
];

/** Numbered as what stands under the other: "a" or "3.1" under "3". */
export function isInner(ordinal: Ordinal | undefined, outer: Ordinal | undefined): boolean {
  if (ordinal === undefined || outer === undefined) return false;
  if (ordinal.style === "hierarchy" && outer.style === "hierarchy") {
    return ordinal.number.startsWith(`${outer.number}.`);
  }
  return DEPTHS.indexOf(ordinal.style) > DEPTHS.indexOf(outer.style);
}

const LED = /^\s*([IVXLC]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])\s*([.)/:]|[-–]\s)\s*(?=\S)/;

/** A heading or sentence that carries its number in the same cell: "II. CẢI CÁCH …". */
export function splitOrdinal(
  text: string,
): { readonly ordinal: Ordinal; readonly rest: string } | undefined {
  const match = LED.exec(text.normalize("NFC"));
  const ordinal = match?.[1] === undefined ? undefined : readOrdinal(match[1]);
  if (match === null || ordinal === undefined) return undefined;
  return { ordinal, rest: text.normalize("NFC").slice(match[0].length) };
}
