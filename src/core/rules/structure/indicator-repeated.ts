import type { Annex } from "../../model/annex";
import { defineRule, type RuleContext } from "../rule";
import { findTwins } from "./twins";

/** A table whose rows are mostly in another one shows them again on purpose (other year, other level). */
const MOST_SHARED = 0.5;

export default defineRule({
  id: "indicator-repeated",
  severity: "warning",
  fixes: "none",
  needs: ["indicator"],
  vocabulary: { here: ["other", "text"], "other-table": ["other", "table", "text"] },
  *check(context) {
    const { indicators } = context.annex;
    for (const { indicator, twin } of findTwins(indicators)) {
      const { key, at } = indicator;
      const values = { other: twin.key, text: twin.text };
      yield { says: "here", at, indicator: key, values, reads: [at, twin.at] };
    }
    for (const above of tablesAbove(context)) {
      const twins = findTwins(above.indicators, indicators);
      if (twins.length > indicators.length * MOST_SHARED) continue;
      for (const { indicator, twin } of twins) {
        const { key, at } = indicator;
        const values = { other: twin.key, table: above.title, text: twin.text };
        yield { says: "other-table", at, indicator: key, values, reads: [at, twin.at] };
      }
    }
  },
});

function tablesAbove({ annex, otherAnnexes }: RuleContext): readonly Annex[] {
  return otherAnnexes.filter(
    ({ sheet, area, certain }) => certain && sheet === annex.sheet && area.row < annex.area.row,
  );
}
