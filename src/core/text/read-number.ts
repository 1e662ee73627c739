/** How the digits of a number are grouped: Vietnamese "1.234,5", English "1,234.5". */
export type NumberStyle = "vi" | "en";

export type ReadNumber = {
  readonly value: number;
  /** The other reading of "1.130" or "1,130"; absent where only one is possible. */
  readonly other?: number;
  /** What the digits prove about their writer. */
  readonly style?: NumberStyle;
};

/** Beyond it a computer loses digits, and nobody reports that much: what is larger is no figure. */
export const LARGEST_FIGURE = Number.MAX_SAFE_INTEGER;

const PLAIN = /^\d+$/;
const GROUPED = /^[1-9]\d{0,2}([.,\s])\d{3}(?:\1\d{3})*$/;
const DECIMAL = /^\d+[.,]\d+$/;
const BOTH = /^[1-9]\d{0,2}(?:([.,\s])\d{3})(?:\1\d{3})*([.,])\d+$/;

/**
 * Digits with separators, without sign and unit. One separator before three digits ("1.130", "1,130") can be
 * either; then Vietnamese usage decides and `other` holds the second reading, for neighbours to overrule.
 */
export function readNumber(digits: string): ReadNumber | undefined {
  const read = readDigits(digits);
  return read === undefined || read.value > LARGEST_FIGURE ? undefined : read;
}

function readDigits(digits: string): ReadNumber | undefined {
  if (PLAIN.test(digits)) return { value: Number(digits) };
  const both = BOTH.exec(digits);
  if (both !== null && both[1] !== both[2]) return readMixed(digits, both[2] === ",");
  const grouped = GROUPED.exec(digits);
  if (grouped !== null) return readGrouped(digits, grouped[1] ?? "");
  if (!DECIMAL.test(digits)) return undefined;
  return { value: Number(digits.replace(",", ".")), style: digits.includes(",") ? "vi" : "en" };
}

function readMixed(digits: string, commaIsDecimal: boolean): ReadNumber {
  const text = commaIsDecimal
    ? digits.replace(/[.\s]/g, "").replace(",", ".")
    : digits.replace(/[,\s]/g, "");
  return { value: Number(text), style: commaIsDecimal ? "vi" : "en" };
}

function readGrouped(digits: string, separator: string): ReadNumber {
  const whole = Number(digits.replace(/[.,\s]/g, ""));
  const groups = digits.split(separator).length;
  if (separator !== "." && separator !== ",") return { value: whole };
  if (groups > 2) return { value: whole, style: separator === "." ? "vi" : "en" };
  const decimal = Number(digits.replace(",", "."));
  return separator === "." ? { value: whole, other: decimal } : { value: decimal, other: whole };
}
