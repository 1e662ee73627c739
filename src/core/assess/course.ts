import type { Requirement } from "../model/requirement";
import type { Indicator } from "../model/indicator";
import type { CellPosition } from "../sheet/address";
import type { Course, PlanVerdict } from "../model/assessment";
import type { PeriodFigure } from "../model/period-figure";
import { judge, type Judgement, type JudgeOptions } from "./judge-values";
import { requirementsOfYear } from "./requirements";

type OnTheWay = {
  readonly indicator: Indicator;
  /** What must hold in the end. */
  readonly goal: readonly Requirement[];
  readonly figures: readonly PeriodFigure[];
  readonly latest: PeriodFigure;
  readonly horizon: number;
  readonly plan: PlanVerdict | undefined;
  readonly judgement: Judgement;
  readonly judgeOptions: JudgeOptions;
  /** The day of the assessment is past the goal year. */
  readonly isOver: boolean;
};

/** Below what its own year asked for: by the sentence ("năm 2022 … 15 %") or by the year's target. */
function isBehind({ indicator, goal, figures, latest, horizon, judgeOptions }: OnTheWay): boolean {
  const { year } = latest;
  // In the goal year itself the goal is not due before the year ends.
  if (year === undefined || year >= horizon) return false;
  const asked = requirementsOfYear(indicator.goal, year, horizon);
  const stepwise = asked.filter(({ comparator }) => comparator !== "increase");
  if (stepwise.length > 0 && judge(stepwise, latest, judgeOptions).verdict === "below") return true;
  const target = figures
    .filter((figure) => figure.year === year && figure.kind === "target")
    .at(-1);
  if (target === undefined) return false;
  const comparator = directionOf(goal);
  const planned = target.parts.map(({ value, unit, level }): Requirement => {
    const asked = { comparator, value, unit, explicit: false };
    return level === undefined ? asked : { ...asked, level };
  });
  return judge(planned, latest, judgeOptions).verdict === "below";
}

/** Which way a target on the way is meant: as its goal is, which a plain number is at least. */
function directionOf([goal]: readonly Requirement[]): Requirement["comparator"] {
  if (goal === undefined || goal.comparator === "range" || goal.comparator === "=") return ">=";
  return goal.comparator;
}

/** Something is planned on the way, or for the goal year besides the goal: a goal alone leads nowhere. */
function hasSteps({ figures, horizon, indicator }: OnTheWay): boolean {
  return figures.some(({ year, kind, cells }) => {
    if (year === undefined || (kind !== "target" && kind !== "forecast")) return false;
    const isGoal = cells.some(({ cell }) => isSameCell(cell, indicator.goalText?.at));
    return year < horizon || (year === horizon && !isGoal && indicator.goal.length > 0);
  });
}

function isSameCell(cell: CellPosition, other: CellPosition | undefined): boolean {
  return cell.row === other?.row && cell.column === other.column;
}

/**
 * Reached, on the way, behind its own years, or planned not to arrive; undefined where nothing tells, and
 * where the goal year is over: there is no way left.
 */
export function courseOf(way: OnTheWay): Course | undefined {
  if (way.judgement.verdict === "met") return "reached";
  if (way.isOver) return undefined;
  if (way.plan === "short") return "short";
  if (way.judgement.verdict === "unmeasured") return undefined;
  if (isBehind(way)) return "behind";
  return way.plan === "meets" && hasSteps(way) ? "on-course" : undefined;
}
