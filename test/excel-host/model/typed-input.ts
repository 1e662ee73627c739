import { isFormula } from "./calculate";
import type { CellContent } from "./cell";

/** What Excel makes of something typed into a cell, or written through `Range.values`. */
export type Typed = {
  readonly content: CellContent;
  readonly formula?: string;
  /** Given when Excel changes a General cell's format by itself ("95%" → 0%). */
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
};

export type DateOrder = "day-first" | "month-first";

const ERRORS = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

/** null: Excel refuses it (a broken formula). */
export function readTyped(
  input: string | number | boolean,
  numberFormat: string,
  dates: DateOrder,
): Typed | null {
  // A cell formatted as text keeps numbers as text, too.
  if (typeof input !== "string") {
    return { content: numberFormat === "@" ? String(input) : input };
  }
  if (input === "") return { content: null };
  if (input.startsWith("'")) return { content: input.slice(1), quotePrefix: true };
  if (numberFormat === "@") return { content: input };
  if (input.startsWith("=") && input.length > 1) return readFormula(input);
  const plain = readNumber(input) ?? readDate(input, dates) ?? readWord(input);
  if (plain !== null) return plain;
  if (/^[+\-@]/.test(input) && input.length > 1) return readFormula(`=${input}`);
  return { content: input };
}

function readFormula(formula: string): Typed | null {
  return isFormula(formula) ? { content: null, formula } : null;
}

function readNumber(input: string): Typed | null {
  const match = /^\s*([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(
    input,
  );
  const [, sign = "", digits = "", percent = ""] = match ?? [];
  if (!/\d/.test(digits)) return null;
  const value = Number(digits.replaceAll(",", "")) * (sign === "-" ? -1 : 1);
  if (percent === "") {
    return digits.includes(",") ? { content: value, numberFormat: "#,##0" } : { content: value };
  }
  const numberFormat = digits.includes(".") ? "0.00%" : "0%";
  return { content: Number((value / 100).toPrecision(15)), numberFormat };
}

function readDate(input: string, order: DateOrder): Typed | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(input);
  if (iso !== null) return dateTyped(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const full = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(input);
  const short = /^(\d{1,2})[/-](\d{1,4})$/.exec(input);
  if (full !== null) {
    const [day, month] = order === "day-first" ? [full[1], full[2]] : [full[2], full[1]];
    const year = Number(full[3]);
    const format = order === "day-first" ? "dd/mm/yyyy" : "m/d/yyyy";
    return dateTyped(year < 100 ? 2000 + year : year, Number(month), Number(day), format);
  }
  if (short === null) return null;
  const [first, second] = [Number(short[1]), Number(short[2])];
  // "3/2023" is a month; "1/2" a day of the current year, for which 2023 stands here (no clock).
  if (second > 1900) return dateTyped(second, first, 1, "mmm-yy");
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  return dateTyped(2023, month, day, "d-mmm");
}

function dateTyped(year: number, month: number, day: number, numberFormat: string): Typed | null {
  const time = Date.UTC(year, month - 1, day);
  const isReal = new Date(time).getUTCMonth() === month - 1 && day >= 1;
  if (!isReal || year < 1900) return null;
  return { content: Math.round(time / 86_400_000) + 25_569, numberFormat };
}

function readWord(input: string): Typed | null {
  const word = input.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { content: word === "TRUE" };
  return ERRORS.test(word) ? { content: { error: word } } : null;
}
