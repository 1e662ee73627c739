import { memoise } from "../../text/memoise";
import { trimStartMarks } from "../../text/trim-marks";

/** What a text cell would hold as a number, shown the same way. */
export type StoredNumber = { readonly value: number; readonly numberFormat: string };

const PLAIN = /^(-?)(\d{1,15})(?:,(\d{1,6}))?\s*(%?)$/;

/**
 * "90%" → 0.9 shown as 0%; undefined for anything that a person must decide: a point ("1.130" is 1130 or
 * 1,13), a leading zero ("03 sáng kiến" is customary), words, fractions.
 */
export function readStoredNumber(text: string): StoredNumber | undefined {
  return text.length > SHORT ? readNumber(text) : (readShort(text) ?? undefined);
}

/** Figures repeat down their column, sentences do not. */
const SHORT = 20;
const readShort = memoise((text) => readNumber(text) ?? null);

function readNumber(text: string): StoredNumber | undefined {
  const match = PLAIN.exec(trimStartMarks(text, /['\s]/).trimEnd());
  if (match === null) return undefined;
  const [, sign = "", whole = "", decimals = "", percent = ""] = match;
  if (whole.length > 1 && whole.startsWith("0")) return undefined;
  const places = decimals.length === 0 ? "0" : `0.${"0".repeat(decimals.length)}`;
  const number = Number(`${sign}${whole}.${decimals === "" ? "0" : decimals}`);
  if (percent === "") {
    return { value: number, numberFormat: decimals === "" ? "General" : places };
  }
  // 4.17 / 100 must stay 0.0417, not 0.041699999…
  const value = Number((number / 100).toFixed(decimals.length + 4));
  return { value, numberFormat: `${places}%` };
}

/** 0.9 shown as 90 % → a bare 90. */
export function withoutSign({ value, numberFormat }: StoredNumber): StoredNumber {
  const places = numberFormat.replace("%", "");
  const decimals = places.split(".")[1]?.length ?? 0;
  return {
    value: Number((value * 100).toFixed(decimals)),
    numberFormat: decimals === 0 ? "General" : places,
  };
}
