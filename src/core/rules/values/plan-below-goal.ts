import type { Indicator, YearlyValue } from "../../layouts/annex";
import { defineRule } from "../rule";

export default defineRule({
  id: "plan-below-goal",
  severity: "error",
  fixes: "none",
  needs: ["value"],
  vocabulary: { short: ["horizon", "planned", "goal"] },
  *check({ annex, assessments }) {
    for (const indicator of annex.indicators) {
      if (assessments.get(indicator.key)?.plan !== "short") continue;
      const horizon = indicator.horizon ?? annex.horizon;
      const planned = planFor(indicator, horizon);
      const goal = indicator.goal.filter(({ value }) => value !== null).at(-1);
      if (planned === undefined || goal === undefined || goal.value === null) continue;
      yield {
        says: "short",
        at: planned.cell,
        indicator: indicator.key,
        values: {
          horizon: String(horizon),
          planned: planned.text,
          goal: { value: goal.value, unit: goal.unit },
        },
        reads: [planned.cell, indicator.at],
      };
    }
  },
});

function planFor({ values }: Indicator, horizon: number): YearlyValue | undefined {
  return values.filter(({ year, parts }) => year === horizon && parts.length > 0).at(-1);
}
