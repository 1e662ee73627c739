import type { Requirement } from "../model/requirement";
import type { ValuePart } from "../model/value";
import { isPercent, toGoalUnit } from "./dimension";

export type Comparison = {
  readonly met: boolean;
  /** The figure equals a limit that the words exclude ("trên 90 %" and 90 %). */
  readonly onBoundary: boolean;
  /** How far the figure is from what is asked, in the goal's unit; 0 when met. */
  readonly missing: number;
  /** In the goal's unit. */
  readonly figure: number;
  readonly asked: number;
};

export type NoComparison = "unit-differs" | "no-goal" | "no-value";

/** 0.9 × 100 is not exactly 90. */
const SLACK = 1e-6;

/** The figure as a number in the goal's unit: "111/238" under a percentage is 46.6. */
export function figureIn(unit: string, part: ValuePart): number | undefined {
  const { fraction } = part;
  if (fraction !== undefined && !isPercent(part.unit)) {
    if (isPercent(unit))
      return fraction.whole === 0 ? undefined : (100 * fraction.part) / fraction.whole;
    return fraction.part;
  }
  const scale = toGoalUnit(part.unit, unit);
  return scale === undefined ? undefined : part.value * scale;
}

const MORE = new Set<Requirement["comparator"]>([">=", ">", "range", "increase", "decrease"]);

/** One figure against one demanded number; movements against another year are `move`. */
export function compare(
  requirement: Requirement,
  part: ValuePart,
  boundaryMeets: boolean,
): Comparison | NoComparison {
  const { comparator, value: asked, unit } = requirement;
  if (asked === null) return "no-goal";
  const read = figureIn(unit, part);
  if (read === undefined) return "unit-differs";
  // "-10%" and "giảm 10%" are the same cut.
  const figure = comparator === "decrease" ? Math.abs(read) : read;
  const slack = SLACK * Math.max(1, Math.abs(asked));
  const equal = Math.abs(figure - asked) <= slack;
  const short = MORE.has(comparator) ? asked - figure : figure - asked;
  const bound = comparator === "decrease" ? undefined : part.bound;
  // "Dưới 95 %" may or may not be the 90 % asked for.
  if (bound === (MORE.has(comparator) ? "below" : "above") && short < -slack) return "no-value";
  const beyond = bound === (MORE.has(comparator) ? "above" : "below") && equal;
  const strict = comparator === ">" || comparator === "<";
  const onBoundary = strict && equal && bound === undefined;
  const off = comparator === "=" ? !equal : !equal && short > 0;
  const contrary = equal && bound !== undefined && !beyond;
  const met = !off && !contrary && (!onBoundary || boundaryMeets);
  return { met, onBoundary, missing: met ? 0 : Math.abs(short), figure, asked };
}
