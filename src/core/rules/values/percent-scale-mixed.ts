import type { YearlyValue } from "../../model/indicator";
import { isPercent } from "../../assess/dimension";
import { defineRule } from "../rule";
import { percentScale } from "./percent-scale";
import { yearlyRows, type YearlyRow } from "./yearly-rows";

/** 0,9 read as 0,9 % is far below everything: one slip, not three. */
const FOLLOWING: readonly string[] = [
  "value-runs-backwards",
  "plan-below-goal",
  "early-goal-missed",
  "step-too-small",
];

export default defineRule({
  id: "percent-scale-mixed",
  severity: "warning",
  fixes: "none",
  needs: ["value"],
  vocabulary: { fraction: ["cells", "text"], unsigned: ["cells", "text"] },
  *check(context) {
    for (const row of yearlyRows(context)) {
      if (!isAboutShares(row)) continue;
      const { key, values: all, unit = "" } = row.indicator;
      const fractions = all.filter((value) => percentScale(value) === "fraction");
      const bare = all.filter((value) => percentScale(value) === "bare");
      if (fractions.length === 0 && bare.length === 0) continue;
      const signed = all.filter((value) => percentScale(value) === "sign");
      const reads = all.map(({ cell }) => cell);
      const [fraction] = fractions;
      if (fraction !== undefined && bare.length + signed.length > 0)
        yield {
          says: "fraction",
          ...describe(key, fraction, fractions),
          reads,
          covers: { rules: FOLLOWING, cells: fractions.map(({ cell }) => cell) },
        };
      const [first] = bare;
      // Where the unit column says "%", a bare 90 is complete.
      if (first !== undefined && signed.length > 0 && !isPercent(unit))
        yield { says: "unsigned", severity: "hint", ...describe(key, first, bare), reads };
    }
  },
});

function isAboutShares({ goal, indicator: { unit = "" } }: YearlyRow): boolean {
  return isPercent(unit) || (goal.length > 0 && goal.every((one) => isPercent(one.unit)));
}

function describe(indicator: string, first: YearlyValue, values: readonly YearlyValue[]) {
  const cells = values.map(({ cell }) => cell);
  return { indicator, at: first.cell, values: { cells, text: first.text.trim() } };
}
