import { defineRule } from "../rule";
import { readEvidence, type Answer } from "./evidence";

export default defineRule({
  id: "status-completed-though-below",
  severity: "warning",
  fixes: "none",
  needs: ["status", "evidence"],
  vocabulary: {
    below: ["status", "figure", "goal", "horizon"],
    over: ["status", "figure", "goal", "horizon"],
  },
  *check(context) {
    for (const { indicator, answers } of readEvidence(context).values()) {
      const { key, status, evidence } = indicator;
      if (context.assessments.get(key)?.status !== "completed" || status === undefined) continue;
      const failing = answers.filter(({ comparison }) => !comparison.met);
      const [first] = failing;
      if (first === undefined) continue;
      const { requirement, comparison } = first;
      const found = {
        at: status.at,
        indicator: key,
        values: {
          status: status.text.trim(),
          figure: { value: comparison.figure, unit: requirement.unit },
          goal: { value: comparison.asked, unit: requirement.unit },
          horizon: String(indicator.horizon ?? context.annex.horizon),
        },
        reads: [status.at, ...(evidence === undefined ? [] : [evidence.at]), indicator.at],
      };
      // "Trên 80%" leaves room for 100 %; an exact figure below the goal does not.
      if (isProven(answers, first)) yield { ...found, says: "below", severity: "error" };
      else yield { ...found, says: first.figure.bound === "above" ? "over" : "below" };
    }
  },
});

function isProven(answers: readonly Answer[], { requirement }: Answer): boolean {
  return answers
    .filter((answer) => answer.requirement === requirement)
    .every(({ comparison, figure }) => !comparison.met && figure.bound !== "above");
}
