import type { Requirement } from "../model/requirement";
import type { Indicator } from "../model/indicator";
import { known } from "../model/known";
import { plannedFor } from "./value-figures";
import type { PeriodFigure } from "../model/period-figure";
import { levelOfSubRow } from "./asked-levels";
import { prefersLess } from "./prefers-less";
import { finalRequirements } from "./requirements";

/** A bare "3 %" beside "Tỷ lệ hộ nghèo" is a ceiling, not a floor; so is a bare 0, beside whatever name. */
function turn(requirement: Requirement, indicator: Indicator): Requirement {
  const bare = !requirement.explicit && requirement.comparator === ">=";
  return bare && (requirement.value === 0 || prefersLess(indicator))
    ? { ...requirement, comparator: "<=" }
    : requirement;
}

const isMeasurable = ({ value, comparator }: Requirement): boolean =>
  value !== null || comparator === "increase" || comparator === "decrease";

/** A sub-row "- Cấp huyện" without a number of its own answers its parent's demand of that level. */
function fromParent(indicator: Indicator, parent: Indicator | undefined): readonly Requirement[] {
  if (parent === undefined) return [];
  const named = levelOfSubRow(indicator);
  return parent.goal.filter(({ level }) => level === undefined || level === named);
}

/** What a row's own words ask for in the goal year; where it is a sub-row without any, what its parent asks of it. */
export function statedGoal(
  indicator: Indicator,
  parent: Indicator | undefined,
  horizon: number,
): readonly Requirement[] {
  const own = indicator.goal.filter(isMeasurable);
  const stated = own.length > 0 ? own : fromParent(indicator, parent).filter(isMeasurable);
  return finalRequirements(stated, horizon).map((requirement) => turn(requirement, indicator));
}

/** "90 %" planned for the goal year, where the sentence itself states no number. */
export function plannedGoal(
  indicator: Indicator,
  figures: readonly PeriodFigure[],
  horizon: number,
): readonly Requirement[] {
  const planned = plannedFor(figures, horizon);
  if (planned === undefined || planned.kind === "actual" || planned.kind === "estimate") return [];
  return planned.parts.map(({ value, unit, level }) => ({
    comparator: value === 0 || prefersLess(indicator) ? "<=" : ">=",
    value,
    unit,
    explicit: false,
    ...known({ level }),
  }));
}
