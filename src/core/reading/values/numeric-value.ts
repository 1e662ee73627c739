import { columnHabits } from "./column-habits";
import type { Requirement } from "../../model/requirement";
import type { ValuePart } from "../../model/value";
import type { ValueContext } from "./value-cell";

/** A number cell: 0.9 shown as "90%", or 90, or 0.9 under "%". */
export function readNumericValue(
  value: number,
  numberFormat: string,
  context: ValueContext,
): ValuePart {
  if (isPercentFormat(numberFormat)) {
    return { value: signed(tidy(value * 100), context.goal), unit: "%" };
  }
  const part = readBareNumber(Math.abs(value), context);
  return { ...part, value: signed(value < 0 ? -part.value : part.value, context.goal) };
}

/** A number without any sign of its unit: the unit column, else the goal and the habit of the column decide. */
export function readBareNumber(value: number, context: ValueContext): ValuePart {
  const unit = context.unit?.trim() ?? "";
  const habits = columnHabits(context.neighbours ?? []);
  if (isPercentUnit(unit)) {
    return {
      value: tidy(isFraction(value, habits.typical, context.goal) ? value * 100 : value),
      unit: "%",
    };
  }
  if (unit !== "") return { value, unit };
  if (!isPercentGoal(context.goal)) return { value, unit: goalUnit(context.goal) };
  // Beside cells that say "95%" a bare whole number may be a count: 0, 0, 1 under "100% đơn vị".
  if (habits.signed && Number.isInteger(value)) return { value, unit: "" };
  if (value > 1 || (value === 0 && habits.bare)) return { value, unit: "%" };
  if (isFraction(value, habits.typical, context.goal) && !Number.isInteger(value)) {
    return { value: tidy(value * 100), unit: "%" };
  }
  if (Number.isInteger(value))
    return habits.typical === undefined ? { value, unit: "" } : bareOne(value, habits.typical);
  return { value, unit: "%" };
}

/** 1 beside 0.95 is 100 %, beside 95 it is 1 %. */
function bareOne(value: number, typical: number): ValuePart {
  return { value: typical <= 1 ? value * 100 : value, unit: "%" };
}

/** 0.95 for 95 %: what the neighbours do decides; without them, what lies nearer to the goal. */
function isFraction(
  value: number,
  typical: number | undefined,
  goal: readonly Requirement[] | undefined,
): boolean {
  if (value <= 0 || value > 1) return false;
  if (typical !== undefined) return typical <= 1;
  const aim = goal?.find((requirement) => requirement.unit.includes("%"))?.value;
  if (aim === undefined || aim === null || aim === 0) return true;
  return Math.abs(Math.log((value * 100) / aim)) < Math.abs(Math.log(value / aim));
}

function isPercentUnit(unit: string): boolean {
  return unit.startsWith("%") || /^(?:phần trăm|percent)/i.test(unit);
}

function isPercentFormat(format: string): boolean {
  // Between quotes a sign is only shown: every second piece.
  return format.split('"').some((piece, index) => index % 2 === 0 && piece.includes("%"));
}

function isPercentGoal(goal: readonly Requirement[] | undefined): boolean {
  return goal !== undefined && goal.length > 0 && goal.every(({ unit }) => unit.includes("%"));
}

/** The unit that all requirements of the goal share; a rank is not a unit of results. */
function goalUnit(goal: readonly Requirement[] | undefined): string {
  const units = new Set(goal?.map(({ unit }) => unit));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : "";
}

/** 0.07 × 100 is 7.000000000000001 for a computer. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Under "giảm tối thiểu 10%" the amount cut counts: "-5%" and "giảm 5%" say the same. */
export function signed(value: number, goal: readonly Requirement[] | undefined): number {
  const isCut = goal?.some(({ comparator }) => comparator === "decrease") ?? false;
  return isCut ? Math.abs(value) : value;
}
