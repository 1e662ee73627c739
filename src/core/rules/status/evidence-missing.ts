import { shownAt, cellOf } from "../cells";
import { defineRule } from "../rule";
import { hasColumnFigure } from "./column-figure";

export default defineRule({
  id: "evidence-missing",
  severity: "warning",
  fixes: "none",
  needs: ["status", "evidence"],
  vocabulary: { empty: ["status"] },
  *check(context) {
    const { annex, assessments } = context;
    const blank = annex.indicators.filter((indicator) => isBlank(indicator.evidence?.text));
    // A column that is mostly empty is not where the results are told.
    if (blank.length * 2 > annex.indicators.length) return;
    for (const indicator of blank) {
      const { key, status, parent } = indicator;
      if (assessments.get(key)?.status !== "completed" || parent !== undefined) continue;
      if (hasColumnFigure(context, indicator)) continue;
      const at = cellOf(annex, indicator, "evidence");
      if (at === undefined || shownAt(context, at).trim() !== "" || status === undefined) continue;
      const values = { status: status.text.trim() };
      yield { says: "empty", at, indicator: key, values, reads: [at, status.at] };
    }
  },
});

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
