import { defineRule } from "../rule";
import { lastDayFor } from "./deadline-end";

export default defineRule({
  id: "deadline-before-plan",
  severity: "error",
  fixes: "none",
  needs: ["deadline"],
  vocabulary: { before: ["text", "plan"] },
  *check({ annex: { planDate, indicators } }) {
    if (planDate === undefined) return;
    for (const { key, deadline } of indicators) {
      if (deadline === undefined) continue;
      const last = lastDayFor(deadline);
      if (last === undefined || last >= planDate) continue;
      const values = { text: deadline.text.trim(), plan: planDate };
      yield { says: "before", at: deadline.at, indicator: key, values };
    }
  },
});
