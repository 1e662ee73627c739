import type { SummaryLineKind } from "../../model/declared-line";
import { defineRule } from "../rule";

/** What the total is made of; other levels and "not applicable" stand apart. */
const PARTS: readonly SummaryLineKind[] = [
  "completed",
  "in-progress",
  "not-started",
  "missed",
  "unmeasured",
];

export default defineRule({
  id: "declared-counts-do-not-add-up",
  severity: "error",
  fixes: "none",
  vocabulary: { sum: ["total", "parts", "sum"] },
  *check({ annex: { declared } }) {
    const total = declared.find(({ kind }) => kind === "total");
    const parts = declared.filter(({ kind }) => PARTS.includes(kind));
    if (total === undefined || parts.length < 2) return;
    const sum = parts.reduce((before, { count }) => before + count, 0);
    if (sum === total.count) return;
    const values = { total: total.count, parts: parts.map(({ count }) => count), sum };
    const reads = [total.at, ...parts.map(({ at }) => at)];
    yield { says: "sum", at: total.at, values, reads };
  },
});
