import type { Requirement } from "../model/requirement";
import type { ValuePart } from "../model/value";
import { fold } from "../text/fold";
import { compare, figureIn, type Comparison, type NoComparison } from "./compare";
import { isPercent } from "./dimension";

/** The figures that a movement may be measured from, of the same level. */
export type Earlier = {
  readonly previous?: ValuePart;
  /** Of the year that the goal counts from ("so với năm 2021"). */
  readonly baseline?: ValuePart;
};

const MOVED = { increase: /^\+|\b(?:tang|vuot|cao hon)\b/, decrease: /\b(?:giam|cat)\b/ } as const;

/** "Tăng 5%": the cell itself says which way it went. */
function saysSo(direction: "increase" | "decrease", part: ValuePart): boolean {
  return MOVED[direction].test(fold(part.text ?? ""));
}

/** "Tăng hơn năm trước", "tăng 20 điểm mỗi năm", "giảm 10 % so với năm 2021". */
export function move(
  requirement: Requirement & { readonly comparator: "increase" | "decrease" },
  part: ValuePart,
  earlier: Earlier,
): Comparison | NoComparison {
  const { comparator, value: asked, unit } = requirement;
  const sign = comparator === "increase" ? 1 : -1;
  if (asked === null) {
    if (saysSo(comparator, part)) return outcome(part.value, part.value);
    const from = earlier.previous === undefined ? undefined : figureIn(part.unit, earlier.previous);
    if (from === undefined) return "no-value";
    const gained = sign * (part.value - from);
    return {
      met: gained > 0,
      onBoundary: false,
      missing: gained > 0 ? 0 : -gained,
      figure: part.value,
      asked: from,
    };
  }
  if (requirement.per === "year" && unit.startsWith("điểm")) {
    if (earlier.previous === undefined) return "no-value";
    return compare(
      { ...requirement, comparator: ">=" },
      difference(part, earlier.previous, sign),
      true,
    );
  }
  // A percentage under a percentage is the movement itself, as staff write it.
  if (!isPercent(unit) || isPercent(part.unit)) return compare(requirement, part, true);
  const from = requirement.per === "year" ? earlier.previous : earlier.baseline;
  if (from === undefined || from.value === 0) return "unit-differs";
  const rate = (100 * sign * (part.value - from.value)) / from.value;
  return compare({ ...requirement, comparator: ">=" }, { value: rate, unit: "%" }, true);
}

function outcome(figure: number, asked: number): Comparison {
  return { met: true, onBoundary: false, missing: 0, figure, asked };
}

function difference(part: ValuePart, from: ValuePart, sign: number): ValuePart {
  return { value: sign * (part.value - from.value), unit: "điểm %" };
}
