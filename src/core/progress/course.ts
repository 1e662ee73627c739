import type { Indicator } from "../layouts/annex";
import type { Course, PlanVerdict } from "./assessment";
import type { Figure } from "./figure";
import { judge, type Judgement, type JudgeOptions } from "./judge";
import { requirementsOfYear } from "./requirements";

type OnTheWay = {
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
  readonly latest: Figure;
  readonly horizon: number;
  readonly plan: PlanVerdict | undefined;
  readonly judgement: Judgement;
  readonly judgeOptions: JudgeOptions;
};

/** Below what its own year asked for: by the sentence ("năm 2022 … 15 %") or by the year's target. */
function isBehind({ indicator, figures, latest, horizon, judgeOptions }: OnTheWay): boolean {
  const { year } = latest;
  if (year === undefined) return false;
  const asked = requirementsOfYear(indicator.goal, year, horizon);
  const stepwise = asked.filter(({ comparator }) => comparator !== "increase");
  if (stepwise.length > 0 && judge(stepwise, latest, judgeOptions).verdict === "below") return true;
  const target = figures
    .filter((figure) => figure.year === year && figure.kind === "target")
    .at(-1);
  const [planned] = target?.parts ?? [];
  if (planned === undefined) return false;
  const [goal] = indicator.goal;
  const comparator = goal === undefined || goal.comparator === "range" ? ">=" : goal.comparator;
  return (
    judge(
      [{ comparator, value: planned.value, unit: planned.unit, explicit: false }],
      latest,
      judgeOptions,
    ).verdict === "below"
  );
}

/** Reached, on the way, behind its own years, or planned not to arrive; undefined where nothing tells. */
export function courseOf(way: OnTheWay): Course | undefined {
  if (way.judgement.verdict === "met") return "reached";
  if (way.plan === "short") return "short";
  if (way.judgement.verdict === "unmeasured") return undefined;
  if (isBehind(way)) return "behind";
  return way.plan === "meets" ? "on-course" : undefined;
}
