import { readNumber } from "../../text/read-number";
import { chooseReading } from "./number-habit";
import { readBareNumber, signed } from "./numeric-value";
import type { ValuePart } from "../../model/value";
import type { ValueContext } from "./value-cell";

const DIGITS = "(\\d+(?:[.,]\\d+)*)";
const POSITIVE = new RegExp(`^\\+?${DIGITS}\\s*(%?)$`);
/** Accountants write a negative number in brackets. */
const NEGATIVE = new RegExp(
  `^(?:\\(\\s*${DIGITS}\\s{0,9}(%?)\\s{0,9}\\)|[-–−]\\s?${DIGITS}\\s*(%?))$`,
);

/** A cell that is nothing but a number, as most are: "95%", "99,6 %", "1.381", "(3,26)", "-5%". */
export function readPlainNumber(raw: string, context: ValueContext): ValuePart | undefined {
  const bare = raw.trim();
  const positive = POSITIVE.exec(bare);
  if (positive !== null) return read(positive[1] ?? "", positive[2] === "%", 1, context);
  const negative = NEGATIVE.exec(bare);
  if (negative === null) return undefined;
  const [, inBrackets, itsPercent, withSign, signPercent] = negative;
  return read(inBrackets ?? withSign ?? "", (itsPercent ?? signPercent) === "%", -1, context);
}

function read(
  digits: string,
  isPercent: boolean,
  sign: 1 | -1,
  context: ValueContext,
): ValuePart | undefined {
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  const chosen = chooseReading(digits, context.neighbours) ?? number.value;
  // Nobody means 12 345 %: one point before three digits is a decimal point there.
  const isFar = isPercent && chosen >= 1000 && number.other !== undefined;
  const value = isFar ? Math.min(chosen, number.other) : chosen;
  const part = isPercent ? { value, unit: "%" } : readBareNumber(value, context);
  return sign > 0 ? part : { ...part, value: signed(-part.value, context.goal) };
}
