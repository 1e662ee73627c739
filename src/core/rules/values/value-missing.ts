import type { Annex } from "../../model/annex";
import type { Indicator, YearlyValue } from "../../model/indicator";
import { defineRule, type RuleContext } from "../rule";
import { standsAside } from "../standing-aside";

export default defineRule({
  id: "value-missing",
  severity: "warning",
  fixes: "none",
  needs: ["value"],
  vocabulary: { row: ["count"], cells: ["periods"] },
  *check(context) {
    const used = columnsInUse(context.annex);
    const headings = new Set(context.annex.indicators.map(({ parent }) => parent));
    for (const indicator of context.annex.indicators) {
      if (standsAside(context, indicator)) continue;
      const isExplained = saysWhyThereIsNone(context, indicator);
      const asked = indicator.values.filter(
        ({ column, kind }) => used.has(column) && !(isExplained && isResult(kind)),
      );
      const empty = asked.filter(isEmpty);
      const [first] = empty;
      if (first === undefined) continue;
      const found = {
        at: first.cell,
        indicator: indicator.key,
        reads: [...asked.map(({ cell }) => cell), indicator.at],
      };
      if (empty.length < asked.length)
        yield { ...found, says: "cells", values: { periods: empty.map(periodOf) } };
      // A heading of sub-rows carries no figures of its own.
      else if (!headings.has(indicator.key))
        yield { ...found, says: "row", values: { count: empty.length } };
    }
  },
});

/** "Chưa đánh giá", "Chưa thực hiện": the status tells why there is no result yet. */
function saysWhyThereIsNone({ assessments }: RuleContext, { key }: Indicator): boolean {
  const assessment = assessments.get(key);
  return (
    assessment?.status === "not-started" || assessment?.reasoning.says === "undetermined-status"
  );
}

function isResult(kind: YearlyValue["kind"]): boolean {
  return kind === "actual" || kind === "estimate";
}

/** A column without any figure is one that nobody has begun to fill in: not a gap in each row. */
function columnsInUse({ indicators }: Annex): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { values } of indicators) {
    for (const value of values) if (!isEmpty(value)) used.add(value.column);
  }
  return used;
}

function isEmpty({ raw, formula }: YearlyValue): boolean {
  if (formula !== null) return false;
  return raw === null || (typeof raw === "string" && raw.trim() === "");
}

function periodOf({ year, period }: YearlyValue): string {
  return period ?? (year === undefined ? "" : String(year));
}
