import type { SummaryLineKind } from "../../layouts/annex";
import type { Counts } from "../../summary/counts";
import { defineRule } from "../rule";

const FIELD: Readonly<Record<SummaryLineKind, keyof Counts>> = {
  total: "total",
  completed: "completed",
  "in-progress": "inProgress",
  "not-started": "notStarted",
  missed: "missed",
  unmeasured: "unmeasured",
  "other-level": "otherLevel",
  "not-applicable": "notApplicable",
};

export default defineRule({
  id: "declared-count-differs",
  severity: "error",
  fixes: "review",
  vocabulary: { differs: ["line", "declared", "counted"] },
  *check({ annex, counts }) {
    for (const line of annex.declared) {
      const counted = counts[FIELD[line.kind]];
      if (counted === line.count) continue;
      yield {
        says: "differs",
        at: line.at,
        values: { line: line.text, declared: line.count, counted },
      };
    }
  },
});
