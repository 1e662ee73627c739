import { defineRule } from "../rule";

export default defineRule({
  id: "deadline-unreadable",
  severity: "hint",
  fixes: "none",
  needs: ["deadline"],
  vocabulary: { text: ["text"] },
  *check({ annex }) {
    for (const { key, deadline } of annex.indicators) {
      if (deadline?.type !== "unreadable" || deadline.text.trim() === "") continue;
      yield {
        says: "text",
        at: deadline.at,
        indicator: key,
        values: { text: deadline.text.trim() },
      };
    }
  },
});
