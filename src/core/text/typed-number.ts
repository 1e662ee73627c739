import { readNumber } from "./read-number";

/** A number that stands in a cell as text, and how Excel should show it once it is a number. */
export type TypedNumber = { readonly value: number; readonly numberFormat: string };

const NUMBER = /^'?([+-]?)([.,\u00A0\u202F OoО]*\d[\d.,\u00A0\u202F OoО]*)(%?)$/;

/** Text that is nothing but a number ("95%", "1.381", "99,6", "1OO%"); undefined for all other text. */
export function readTypedNumber(text: string): TypedNumber | undefined {
  const [, sign = "", raw = "", percent = ""] = NUMBER.exec(text.trim()) ?? [];
  const digits = raw
    .trim()
    .replace(/[OoО]/g, "0")
    .replace(/[\u00A0\u202F]/g, " ");
  const read = readNumber(digits);
  // "1.130" can be two numbers; a leading zero ("09") is often a code or a counted "09".
  if (read === undefined || read.other !== undefined) return undefined;
  const value = sign === "-" ? -read.value : read.value;
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const places = Number.isInteger(read.value) ? "" : `.${"0".repeat(decimals)}`;
  if (percent === "")
    return { value, numberFormat: Number.isInteger(value) ? "General" : `0${places}` };
  return { value: Number((value / 100).toPrecision(12)), numberFormat: `0${places}%` };
}
