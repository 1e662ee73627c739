import { defineRule } from "../rule";
import { standsAside } from "../standing-aside";
import { lastDayFor } from "./deadline-end";

export default defineRule({
  id: "deadline-past",
  severity: "warning",
  fixes: "none",
  needs: ["deadline"],
  vocabulary: { past: ["text", "today"] },
  *check(context) {
    const { annex, worked, assessments } = context;
    // Never the clock: an annex of last year is not late because it is read today.
    const today = worked.judgedOn;
    if (today === undefined) return;
    for (const indicator of annex.indicators) {
      const { key, deadline } = indicator;
      if (deadline === undefined || standsAside(context, indicator)) continue;
      if (assessments.get(key)?.status === "completed") continue;
      const last = lastDayFor(deadline);
      if (last === undefined || last >= today) continue;
      const values = { text: deadline.text.trim(), today };
      yield { says: "past", at: deadline.at, indicator: key, values };
    }
  },
});
