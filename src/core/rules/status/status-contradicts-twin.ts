import { defineRule } from "../rule";
import { findTwins } from "../structure/twins";

export default defineRule({
  id: "status-contradicts-twin",
  severity: "warning",
  fixes: "none",
  needs: ["status"],
  vocabulary: { differs: ["status", "other", "key"] },
  *check({ annex, assessments }) {
    for (const { indicator, twin } of findTwins(annex.indicators)) {
      const here = assessments.get(indicator.key)?.status;
      const there = assessments.get(twin.key)?.status;
      const { status } = indicator;
      if (here === there || status === undefined || twin.status === undefined) continue;
      if (here !== "completed" && there !== "completed") continue;
      yield {
        says: "differs",
        at: status.at,
        indicator: indicator.key,
        values: { status: status.text.trim(), other: twin.status.text.trim(), key: twin.key },
        reads: [status.at, twin.status.at, indicator.at, twin.at],
      };
    }
  },
});
