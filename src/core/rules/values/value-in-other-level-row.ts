import { defineRule } from "../rule";

export default defineRule({
  id: "value-in-other-level-row",
  severity: "warning",
  fixes: "none",
  needs: ["value"],
  vocabulary: { filled: ["cells", "word"] },
  *check({ annex, assessments }) {
    for (const { key, values, note, status, parent } of annex.indicators) {
      const assessment = assessments.get(key);
      if (assessment?.status !== "other-level" || parent !== undefined) continue;
      const cells = values.filter(({ parts }) => parts.length > 0).map(({ cell }) => cell);
      const [at] = cells;
      if (at === undefined) continue;
      const word = assessment.aside?.word ?? note?.text ?? status?.text ?? "";
      yield { says: "filled", at, indicator: key, values: { cells, word }, reads: cells };
    }
  },
});
