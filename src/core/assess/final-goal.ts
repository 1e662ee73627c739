import type { Requirement } from "../model/requirement";
import type { Indicator } from "../model/indicator";
import { plannedFor, type Figure } from "./value-figures";
import { levelOfSubRow } from "./asked-levels";
import { isLessBetter } from "./lower-is-better";
import { finalRequirements } from "./requirements";

/** A bare "3 %" beside "Tỷ lệ hộ nghèo" is a ceiling, not a floor; so is a bare 0, beside whatever name. */
function turn(requirement: Requirement, indicator: Indicator): Requirement {
  const bare = !requirement.explicit && requirement.comparator === ">=";
  return bare && (requirement.value === 0 || isLessBetter(indicator))
    ? { ...requirement, comparator: "<=" }
    : requirement;
}

const isMeasurable = ({ value, comparator }: Requirement): boolean =>
  value !== null || comparator === "increase" || comparator === "decrease";

/** "90 %" planned for the goal year, where the sentence itself states no number. */
function fromPlan(planned: Figure | undefined, indicator: Indicator): readonly Requirement[] {
  if (planned === undefined || planned.kind === "actual" || planned.kind === "estimate") return [];
  return planned.parts.map(({ value, unit, level }) => ({
    comparator: value === 0 || isLessBetter(indicator) ? "<=" : ">=",
    value,
    unit,
    explicit: false,
    ...(level === undefined ? {} : { level }),
  }));
}

/** A sub-row "- Cấp huyện" without a number of its own answers its parent's demand of that level. */
function fromParent(indicator: Indicator, parent: Indicator | undefined): readonly Requirement[] {
  if (parent === undefined) return [];
  const named = levelOfSubRow(indicator);
  return parent.goal.filter(({ level }) => level === undefined || level === named);
}

/** What must hold in the goal year; empty where nothing measurable is stated or planned. */
export function finalGoal(
  indicator: Indicator,
  figures: readonly Figure[],
  horizon: number,
  parent?: Indicator,
): readonly Requirement[] {
  const own = indicator.goal.filter(isMeasurable);
  const stated = own.length > 0 ? own : fromParent(indicator, parent).filter(isMeasurable);
  if (stated.length === 0) return fromPlan(plannedFor(figures, horizon), indicator);
  return finalRequirements(stated, horizon).map((requirement) => turn(requirement, indicator));
}
