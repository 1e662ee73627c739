import type { Requirement } from "../../model/requirement";
import type { WorkedRow } from "../../model/worked-row";
import { workedElsewhere } from "../worked-elsewhere";
import { defineRule } from "../rule";
import { standsAside } from "../standing-aside";
import { findTwins } from "../structure/twins";
import { isKeptForComparing } from "./kept-for-comparing";

export default defineRule({
  id: "goal-differs-elsewhere",
  severity: "warning",
  fixes: "none",
  vocabulary: { differs: ["goal", "other", "sheet", "key"] },
  *check(context) {
    const { annex, worked, otherAnnexes } = context;
    if (isKeptForComparing(annex)) return;
    const own = annex.indicators.filter((indicator) => !standsAside(context, indicator));
    for (const other of otherAnnexes) {
      // More than was asked for is no contradiction, and less is another rule's business.
      if (isKeptForComparing(other)) continue;
      if (!other.certain || other.level !== annex.level || other.horizon !== annex.horizon)
        continue;
      for (const { indicator, twin } of findTwins(other.indicators, own)) {
        const goal = singleGoal(worked.rows.get(indicator.key));
        const elsewhere = singleGoal(workedElsewhere(other).get(twin.key));
        if (goal === undefined || elsewhere === undefined) continue;
        if (goal.unit !== elsewhere.unit || goal.value === elsewhere.value) continue;
        yield {
          says: "differs",
          at: indicator.goalText?.at ?? indicator.at,
          indicator: indicator.key,
          values: { goal, other: elsewhere, sheet: other.sheet, key: twin.key },
        };
      }
    }
  },
});

/** Only one plain number can be said to differ from another. */
function singleGoal(row: WorkedRow | undefined) {
  const [only, ...more] = row?.goal ?? [];
  return more.length === 0 && only !== undefined && isPlain(only)
    ? { value: only.value, unit: only.unit }
    : undefined;
}

function isPlain(goal: Requirement): goal is Requirement & { readonly value: number } {
  return goal.value !== null && goal.comparator !== "increase" && goal.comparator !== "decrease";
}
