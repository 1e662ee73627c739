import type { Annex, Indicator } from "../layouts/annex";
import type { Level } from "../layouts/level";
import type { Assessment, Reasoning, Status } from "./assessment";
import { courseOf } from "./course";
import {
  figuresOf,
  hasYearlyPlan,
  latestResult,
  plannedFor,
  previousFigure,
  type Figure,
} from "./figure";
import { finalGoal } from "./goal";
import { judge, type Judged, type Judgement } from "./judge";

/** What goal and figures say of one row. */
export type Measured = Pick<
  Assessment,
  | "horizon"
  | "goal"
  | "basis"
  | "onBoundary"
  | "plan"
  | "planOnBoundary"
  | "course"
  | "latest"
  | "distance"
  | "yearlyStep"
> & { readonly status: Status; readonly reasoning: Reasoning };

export type MeasureOptions = {
  readonly annex: Annex;
  /** The levels whose figures the annex gives. */
  readonly levels: ReadonlySet<Level>;
  readonly boundaryMeets: boolean;
  readonly asOf: string | undefined;
  readonly horizonOf: (indicator: Indicator) => number;
};

function tell(judged: Judged, figure: Figure, says: Reasoning["says"]): Reasoning {
  const { requirement, comparison, level } = judged;
  const { comparator, unit, against } = requirement;
  return {
    says,
    values: {
      figure: comparison.figure,
      asked: comparison.asked,
      unit,
      comparator,
      ...(figure.year === undefined ? {} : { year: figure.year }),
      ...(level === undefined ? {} : { level }),
      ...(against === undefined ? {} : { against }),
    },
  };
}

const withoutFigure = (figures: readonly Figure[]): Reasoning => ({
  says: "no-value",
  values: { planned: figures.length },
});

function statusOf(
  judgement: Judgement,
  latest: Figure,
  past: boolean,
): Pick<Measured, "status" | "reasoning"> {
  if (judgement.verdict === "unmeasured")
    return {
      status: "unmeasured",
      reasoning: { says: judgement.because, values: { text: latest.text } },
    };
  const { decisive, verdict } = judgement;
  if (verdict === "met")
    return { status: "completed", reasoning: tell(decisive, latest, "meets-goal") };
  return past
    ? { status: "missed", reasoning: tell(decisive, latest, "past-horizon") }
    : { status: "in-progress", reasoning: tell(decisive, latest, "below-goal") };
}

function wayToGo(
  judgement: Judgement,
  latest: Figure,
  horizon: number,
): Pick<Measured, "distance" | "yearlyStep"> {
  if (judgement.verdict === "unmeasured") return {};
  const { comparison, requirement } = judgement.decisive;
  const value = judgement.verdict === "met" ? 0 : comparison.missing;
  const distance = { value, unit: requirement.unit };
  const years = latest.year === undefined ? 0 : horizon - latest.year;
  if (value === 0 || years <= 0) return { distance };
  return { distance, yearlyStep: { value: value / years, unit: requirement.unit } };
}

/** Goal against the latest result, and against what is planned for the goal year. */
export function measure(
  indicator: Indicator,
  parent: Indicator | undefined,
  options: MeasureOptions,
): Measured {
  const { annex, levels, boundaryMeets, asOf } = options;
  const horizon = options.horizonOf(indicator);
  const figures = figuresOf(indicator);
  const goal = finalGoal(indicator, figures, horizon, parent);
  const judgeFigure = (figure: Figure): Judgement =>
    judge(goal, figure, {
      levels,
      boundaryMeets,
      previous: previousFigure(figures, figure),
      ofYear: (year) => figures.find((other) => other.year === year),
    });
  const planned = plannedFor(figures, horizon);
  const planJudged = planned === undefined ? undefined : judgeFigure(planned);
  const plan = hasYearlyPlan(annex) ? planOf(planJudged) : {};
  const latest = latestResult(figures);
  if (latest === undefined)
    return { status: "unmeasured", horizon, goal, reasoning: withoutFigure(figures), ...plan };
  const judgement = judgeFigure(latest);
  const measured = statusOf(
    judgement,
    latest,
    asOf !== undefined && asOf > `${String(horizon)}-12-31`,
  );
  return {
    ...measured,
    horizon,
    goal,
    ...plan,
    ...wayToGo(judgement, latest, horizon),
    ...courseOf({
      indicator,
      figures,
      latest,
      horizon,
      plan: plan.plan,
      judgement,
      judgeOptions: { levels, boundaryMeets },
    }),
    basis: latest.kind === "estimate" ? "estimate" : "actual",
    ...(judgement.verdict === "met" && judgement.onBoundary ? { onBoundary: true } : {}),
    latest: { text: latest.text, ...(latest.year === undefined ? {} : { year: latest.year }) },
  };
}

function planOf(judged: Judgement | undefined): Pick<Measured, "plan" | "planOnBoundary"> {
  if (judged === undefined || judged.verdict === "unmeasured") return { plan: "unmeasured" };
  if (judged.verdict === "below") return { plan: "short" };
  return { plan: "meets", ...(judged.onBoundary ? { planOnBoundary: true } : {}) };
}
