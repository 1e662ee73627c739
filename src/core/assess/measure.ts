import type { Assessment, ComparedReasoning, Reasoning, Status } from "../model/assessment";
import type { WorkedAnnex, WorkedRow } from "../model/worked-row";
import { known } from "../model/known";
import { courseOf } from "./course";
import { plannedFor } from "./value-figures";
import type { PeriodFigure } from "../model/period-figure";
import { judge, type Judged, type Judgement } from "./judge-values";

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

/** Filled field by field, which is several times faster than spreading over thousands of rows. */
type Draft = { -readonly [Field in keyof Measured]: Measured[Field] };

function tell(
  { requirement, comparison, level }: Judged,
  { year }: PeriodFigure,
  says: ComparedReasoning["says"],
): ComparedReasoning {
  const { comparator, unit, against } = requirement;
  const { figure, asked } = comparison;
  return { says, values: { figure, asked, unit, comparator, ...known({ year, level, against }) } };
}

const NO_VALUE: Reasoning = { says: "no-value", values: {} };

function tellStatus(draft: Draft, judgement: Judgement, latest: PeriodFigure, past: boolean): void {
  if (judgement.verdict === "unmeasured") {
    draft.reasoning = { says: judgement.because, values: { text: latest.text } };
    return;
  }
  const isMet = judgement.verdict === "met";
  draft.status = isMet ? "completed" : past ? "missed" : "in-progress";
  const says = isMet ? "meets-goal" : past ? "past-horizon" : "below-goal";
  draft.reasoning = tell(judgement.decisive, latest, says);
  if (isMet && judgement.onBoundary) draft.onBoundary = true;
}

function tellWayToGo(
  draft: Draft,
  judgement: Judgement,
  latest: PeriodFigure,
  horizon: number,
): void {
  if (judgement.verdict === "unmeasured") return;
  const { comparison, requirement } = judgement.decisive;
  const { unit } = requirement;
  const value = judgement.verdict === "met" ? 0 : comparison.missing;
  draft.distance = { value, unit };
  const years = latest.year === undefined ? 0 : horizon - latest.year;
  if (value !== 0 && years > 0) draft.yearlyStep = { value: value / years, unit };
}

function tellPlan(draft: Draft, judgement: Judgement | undefined): void {
  draft.plan = "unmeasured";
  if (judgement === undefined || judgement.verdict === "unmeasured") return;
  draft.plan = judgement.verdict === "met" ? "meets" : "short";
  if (judgement.verdict === "met" && judgement.onBoundary) draft.planOnBoundary = true;
}

/** Goal against the latest result, and against what is planned for the goal year. */
export function measure(row: WorkedRow, worked: WorkedAnnex): Measured {
  const { indicator, horizon, figures, goal, latest } = row;
  const { hasPlan, levels, boundaryMeets, judgedOn } = worked;
  const judging = { levels, boundaryMeets, among: figures };
  const draft: Draft = { status: "unmeasured", reasoning: NO_VALUE, horizon, goal };
  if (hasPlan) {
    const planned = plannedFor(figures, horizon);
    tellPlan(draft, planned === undefined ? undefined : judge(goal, planned, judging));
  }
  if (latest === undefined) return draft;
  const judgement = judge(goal, latest, judging);
  const isOver = judgedOn !== undefined && judgedOn > `${String(horizon)}-12-31`;
  tellStatus(draft, judgement, latest, isOver);
  tellWayToGo(draft, judgement, latest, isOver ? 0 : horizon);
  const course = courseOf({
    indicator,
    figures,
    latest,
    horizon,
    plan: draft.plan,
    judgement,
    goal,
    isOver,
    judgeOptions: { levels, boundaryMeets },
  });
  if (course !== undefined) draft.course = course;
  draft.basis = latest.kind === "estimate" ? "estimate" : "actual";
  const { text, year } = latest;
  draft.latest = year === undefined ? { text } : { text, year };
  return draft;
}
