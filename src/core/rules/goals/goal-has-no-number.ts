import type { Annex } from "../../model/annex";
import type { Indicator } from "../../model/indicator";
import { plain } from "../../text/fold";
import { shorten } from "../../text/shorten";
import { columnOf } from "../cells";
import { defineRule } from "../rule";
import { standsAside } from "../standing-aside";

/** "Số hóa", "Số điện thoại" are no counts. */
const COUNTS =
  /^(?:- ?)?(?:tỷ lệ|tỉ lệ|số lượng|số lượt|số (?!hóa|hoá|điện|liệu|hiệu|ký|nhà|thứ|liên)\p{L})/iu;
const LIKELY = /^(?:- ?)?(?:t[ỷỉ] lệ|số )/i;
/** Where most rows state their number in the text, one that does not has lost it. */
const USUAL = 0.6;

export default defineRule({
  id: "goal-has-no-number",
  severity: "warning",
  fixes: "none",
  vocabulary: {
    bound: ["text"],
    share: ["text"],
    values: ["text", "count"],
    empty: ["text"],
  },
  *check(context) {
    const { annex } = context;
    const stated = isGoalUsuallyStated(annex);
    const hasGoalColumn = columnOf(annex, "goal") !== undefined;
    const plansInColumns = annex.columns.some(
      ({ kind }) => kind === "target" || kind === "forecast",
    );
    for (const indicator of annex.indicators) {
      const { key, goal, goalText, at, text: name, parent } = indicator;
      if (standsAside(context, indicator) || parent !== undefined) continue;
      const place = goalText?.at ?? at;
      const text = shorten(plain(goalText?.text ?? name), LONGEST);
      const found = { at: place, indicator: key, reads: [at, place], values: { text } };
      if (goal.some(isBoundWithoutNumber)) {
        yield { ...found, says: "bound", severity: "error" };
        continue;
      }
      if (goal.length > 0) continue;
      const filled = indicator.values.filter(({ parts }) => parts.length > 0).length;
      if (hasGoalColumn && isEmptyGoal(indicator) && stated) yield { ...found, says: "empty" };
      else if (isCount(name) && !plansInColumns) yield { ...found, says: "share" };
      else if (filled > 0 && stated && !hasGoalColumn)
        yield { ...found, says: "values", values: { text, count: filled } };
    }
  },
});

function isCount(name: string): boolean {
  const text = plain(name);
  return LIKELY.test(text) && COUNTS.test(text);
}

/** "Có ít nhất hoạt động kiểm tra…": the word that announces a number, and no number. */
function isBoundWithoutNumber({ comparator, value }: Indicator["goal"][number]): boolean {
  return value === null && (comparator === ">=" || comparator === ">");
}

function isGoalUsuallyStated({ indicators }: Annex): boolean {
  const counted = indicators.filter(({ parent }) => parent === undefined);
  const stated = counted.filter(({ goal }) => goal.length > 0);
  return stated.length >= counted.length * USUAL;
}

function isEmptyGoal({ goalText }: Indicator): boolean {
  return goalText === undefined || goalText.text.trim() === "";
}

const LONGEST = 80;
