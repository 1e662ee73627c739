import { indicatorAt } from "../indicator-rows";
import { defineRule } from "../rule";
import { numberFaults } from "./number-sequence";

export default defineRule({
  id: "number-missing",
  severity: "warning",
  fixes: "none",
  needs: ["ordinal"],
  vocabulary: { gap: ["before", "now"] },
  *check(context) {
    for (const { fault, ordinal, before } of numberFaults(context)) {
      if (fault !== "missing") continue;
      yield {
        says: "gap",
        at: ordinal.at,
        ...indicatorAt(context.annex, ordinal.row),
        values: { before: before.text, now: ordinal.text },
        reads: [before.at, ordinal.at],
      };
    }
  },
});
