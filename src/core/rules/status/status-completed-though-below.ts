import type { Indicator, TextCell } from "../../model/indicator";
import { goalCell } from "../cells";
import type { Severity } from "../../model/finding";
import { defineRule, type RuleContext } from "../rule";
import { columnFigure, meetsOwnYear, type ColumnFigure } from "./column-figure";
import { readEvidence, type Answer } from "./evidence";

export default defineRule({
  id: "status-completed-though-below",
  severity: "warning",
  fixes: "none",
  needs: ["status"],
  vocabulary: {
    below: ["status", "figure", "goal", "horizon"],
    over: ["status", "figure", "goal", "horizon"],
    column: ["status", "figure", "year", "goal", "horizon"],
    "own-year": ["status", "figure", "year", "goal", "horizon"],
  },
  *check(context) {
    const { annex, worked, assessments } = context;
    for (const indicator of annex.indicators) {
      const { key, status, evidence, parent } = indicator;
      if (assessments.get(key)?.status !== "completed" || status === undefined) continue;
      const horizon = String(worked.rows.get(key)?.horizon ?? annex.horizon);
      const answered = columnFigure(context, indicator);
      if (answered !== undefined && !answered.meets && parent === undefined) {
        yield { ...ofColumn(context, indicator, status, answered), at: status.at, indicator: key };
        continue;
      }
      const answers = readEvidence(context).get(key)?.answers ?? [];
      const first = answers.find(({ comparison }) => !comparison.met);
      if (first === undefined) continue;
      const { requirement, comparison } = first;
      const found = {
        at: status.at,
        indicator: key,
        values: {
          status: status.text.trim(),
          figure: { value: comparison.figure, unit: requirement.unit },
          goal: { value: comparison.asked, unit: requirement.unit },
          horizon,
        },
        reads: [status.at, ...(evidence === undefined ? [] : [evidence.at]), goalCell(indicator)],
      };
      // "Trên 80%" leaves room for 100 %; an exact figure below the goal does not.
      if (isProven(answers, first)) yield { ...found, says: "below", severity: "error" };
      else yield { ...found, says: first.figure.bound === "above" ? "over" : "below" };
    }
  },
});

function ofColumn(
  context: RuleContext,
  indicator: Indicator,
  { text, at }: TextCell,
  { figure, goal, year, isWeak, cells }: ColumnFigure,
) {
  const row = context.worked.rows.get(indicator.key);
  const horizon = String(row?.horizon ?? context.annex.horizon);
  const values = { status: text.trim(), figure, year, goal, horizon };
  const reads = [at, ...cells];
  // "Đạt" beside a target of that very year is a fair answer to it, though not to the goal.
  const says = meetsOwnYear(context, indicator) ? ("own-year" as const) : ("column" as const);
  const severity: Severity = says === "own-year" || isWeak ? "hint" : "error";
  return { says, severity, values, reads };
}

function isProven(answers: readonly Answer[], { requirement }: Answer): boolean {
  return answers
    .filter((answer) => answer.requirement === requirement)
    .every(({ comparison, figure }) => !comparison.met && figure.bound !== "above");
}
