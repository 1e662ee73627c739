import { defineRule } from "../rule";
import { readEvidence } from "./evidence";

export default defineRule({
  id: "status-in-progress-though-met",
  severity: "warning",
  fixes: "none",
  needs: ["status", "evidence"],
  vocabulary: { met: ["status", "figure", "goal"], over: ["status", "figure", "goal"] },
  *check(context) {
    for (const { indicator, answers, open } of readEvidence(context).values()) {
      const { key, status, evidence } = indicator;
      if (context.assessments.get(key)?.status !== "in-progress" || status === undefined) continue;
      const [first] = answers;
      if (first === undefined || open.length > 0) continue;
      if (!answers.every(({ comparison }) => comparison.met)) continue;
      const { requirement, comparison, figure } = first;
      yield {
        says: figure.bound === "above" ? "over" : "met",
        at: status.at,
        indicator: key,
        values: {
          status: status.text.trim(),
          figure: { value: comparison.figure, unit: requirement.unit },
          goal: { value: comparison.asked, unit: requirement.unit },
        },
        reads: [status.at, ...(evidence === undefined ? [] : [evidence.at]), indicator.at],
      };
    }
  },
});
