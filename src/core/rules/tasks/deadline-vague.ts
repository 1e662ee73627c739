import { defineRule } from "../rule";

export default defineRule({
  id: "deadline-vague",
  severity: "warning",
  fixes: "none",
  needs: ["deadline"],
  vocabulary: { vague: ["text"] },
  *check({ annex }) {
    for (const { key, deadline } of annex.indicators) {
      if (deadline?.type !== "vague") continue;
      yield {
        says: "vague",
        at: deadline.at,
        indicator: key,
        values: { text: deadline.text.trim() },
      };
    }
  },
});
