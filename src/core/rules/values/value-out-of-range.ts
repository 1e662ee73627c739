import type { ValuePart } from "../../model/value";
import { isPercent } from "../../assess/dimension";
import { fold } from "../../text/fold";
import { defineRule } from "../rule";
import { yearlyRows, type YearlyRow } from "./yearly-rows";

/** Growth, plans and indices may well pass 100 %; so may anything compared with another year. */
const MAY_PASS =
  /\b(?:tang|giam|vuot|toc do|so voi|ke hoach|du toan|chi so|he so|thu ngan sach|giai ngan|cong suat|tang truong|lam phat|muc tieu giao|chi tieu giao)\b/;
const MAY_BE_NEGATIVE =
  /\b(?:tang|giam|boi chi|can doi|xuat sieu|nhap sieu|tang truong|toc do|chenh lech|so voi|lam phat|chi so)\b/;

export default defineRule({
  id: "value-out-of-range",
  severity: "error",
  fixes: "none",
  needs: ["value"],
  vocabulary: { "over-100": ["figure"], negative: ["figure"] },
  *check(context) {
    for (const row of yearlyRows(context)) {
      const { indicator, figures } = row;
      if (figures.every(({ parts }) => parts.every(isOrdinary))) continue;
      const name = fold(indicator.text);
      for (const { cells } of figures) {
        for (const { cell, parts } of cells) {
          for (const part of parts) {
            const { value, unit } = part;
            if (isOrdinary(part)) continue;
            const found = {
              at: cell,
              indicator: indicator.key,
              values: { figure: { value, unit } },
            };
            if (value < 0 && !MAY_BE_NEGATIVE.test(name)) yield { ...found, says: "negative" };
            if (value > 100 && isPercent(unit) && isShare(row, name))
              yield { ...found, says: "over-100" };
          }
        }
      }
    }
  },
});

function isOrdinary({ value }: ValuePart): boolean {
  return value >= 0 && value <= 100;
}

/** Only what is a part of a whole cannot pass 100 %. */
function isShare({ goal, isStated }: YearlyRow, name: string): boolean {
  if (MAY_PASS.test(name)) return false;
  if (!isStated) return /^(?:ty|ti) le\b/.test(name);
  return goal.every(
    ({ comparator, value, unit }) =>
      comparator !== "increase" &&
      comparator !== "decrease" &&
      isPercent(unit) &&
      (value ?? 0) <= 100,
  );
}
