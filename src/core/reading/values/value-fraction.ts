import { tidy } from "./numeric-value";
import type { Requirement } from "../../model/requirement";
import type { ValuePart } from "../../model/value";

type Fraction = { readonly part: number; readonly whole: number };

/** Under a percentage goal "111/238" is 46,6 %; under a count its first number, under a rank the place. */
export function readFraction(
  fraction: Fraction,
  unit: string,
  goal: readonly Requirement[] = [],
): ValuePart {
  const { part, whole } = fraction;
  // "90,09/100 điểm" is a score, not a part of something.
  if (/^điểm/i.test(unit)) return { value: part, unit };
  if (goal.some(({ comparator }) => comparator === "rank")) return { value: part, unit: "hạng" };
  const isShare = whole > 0 && goal.some((requirement) => requirement.unit === "%");
  return isShare
    ? { value: tidy((part / whole) * 100), unit: "%", fraction }
    : { value: part, unit, fraction };
}
