import { defineRule } from "../rule";

const WITH_YEAR = /(?:19|20)\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?!\d)/;

export default defineRule({
  id: "deadline-without-year",
  severity: "hint",
  fixes: "none",
  needs: ["deadline"],
  vocabulary: { bare: ["text"] },
  *check({ annex }) {
    for (const { key, deadline } of annex.indicators) {
      if (deadline === undefined || deadline.on.length === 0) continue;
      if (deadline.type === "continuous" || WITH_YEAR.test(deadline.text)) continue;
      yield {
        says: "bare",
        at: deadline.at,
        indicator: key,
        values: { text: deadline.text.trim() },
      };
    }
  },
});
