import type { Annex } from "../model/annex";
import type { Indicator } from "../model/indicator";
import type { Profile } from "../model/profile";
import type { WorkedAnnex, WorkedRow } from "../model/worked-row";
import { levelsOf } from "./asked-levels";
import { plannedGoal, statedGoal } from "./final-goal";
import { figuresOf, hasYearlyPlan, latestResult } from "./value-figures";

/** Horizon, figures and goal of every row, and what the whole annex is judged by. */
export function workOutRows(annex: Annex, profile: Profile): WorkedAnnex {
  const level = profile.level ?? annex.level;
  const rows = new Map<string, WorkedRow>();
  for (const indicator of annex.indicators) {
    const { key, parent } = indicator;
    const above = parent === undefined ? undefined : rows.get(parent)?.indicator;
    rows.set(key, workOutRow(indicator, above, profile.horizon ?? annex.horizon));
  }
  return {
    rows,
    level,
    levels: levelsOf(annex, level),
    hasPlan: hasYearlyPlan(annex),
    judgedOn: profile.asOf ?? annex.asOf,
    boundaryMeets: profile.boundaryMeets ?? true,
  };
}

function workOutRow(
  indicator: Indicator,
  parent: Indicator | undefined,
  annexHorizon: number,
): WorkedRow {
  const horizon = indicator.horizon ?? annexHorizon;
  const figures = figuresOf(indicator);
  const stated = statedGoal(indicator, parent, horizon);
  const goal = stated.length > 0 ? stated : plannedGoal(indicator, figures, horizon);
  return { indicator, parent, horizon, figures, latest: latestResult(figures), stated, goal };
}
