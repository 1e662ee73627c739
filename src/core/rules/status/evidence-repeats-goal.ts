import { namingWords } from "../structure/same-name";
import { goalCell } from "../cells";
import { defineRule } from "../rule";
import { readEvidence, type Evidence } from "./evidence";

export default defineRule({
  id: "evidence-repeats-goal",
  severity: "hint",
  fixes: "none",
  needs: ["evidence"],
  vocabulary: { repeats: ["figure"] },
  *check(context) {
    for (const evidence of readEvidence(context).values()) {
      const { indicator, answers } = evidence;
      const [first] = answers;
      if (first === undefined || indicator.evidence === undefined || !isRepetition(evidence))
        continue;
      const { requirement, comparison } = first;
      yield {
        says: "repeats",
        at: indicator.evidence.at,
        indicator: indicator.key,
        values: { figure: { value: comparison.figure, unit: requirement.unit } },
        reads: [indicator.evidence.at, goalCell(indicator)],
      };
    }
  },
});

/** The goal's own words, in order, with the goal's own number and no other. */
function isRepetition({ indicator, text, answers, figures }: Evidence): boolean {
  if (figures.length !== 1 || answers.length !== 1) return false;
  if (answers[0]?.comparison.figure !== answers[0]?.comparison.asked) return false;
  if (answers[0]?.figure.bound !== undefined) return false;
  const goal = namingWords(indicator.text);
  const opening = namingWords(text).slice(0, goal.length);
  return goal.length > 4 && goal.every((word, index) => word === opening[index]);
}
