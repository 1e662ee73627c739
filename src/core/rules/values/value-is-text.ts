import { readStatus } from "../../reading/statuses/read-status";
import { defineRule } from "../rule";
import { standsAside } from "../standing-aside";
import { wordedValues } from "./worded-values";

export default defineRule({
  id: "value-is-text",
  severity: "hint",
  fixes: "none",
  needs: ["value"],
  vocabulary: { words: ["text", "indicators"] },
  *check(context) {
    const worded = context.annex.indicators.flatMap((indicator) => {
      if (standsAside(context, indicator)) return [];
      if (indicator.values.some(({ parts }) => parts.length > 0)) return [];
      // "Đạt", "Đã ban hành" answer a goal without a number well enough.
      const told = wordedValues(indicator).filter(
        ({ text }) => readStatus(text, context.profile) === "unknown",
      );
      const [first] = told;
      return first === undefined ? [] : [{ indicator, first }];
    });
    const [first] = worded;
    if (first === undefined) return;
    yield {
      says: "words",
      at: first.first.cell,
      reads: worded.map(({ first: { cell } }) => cell),
      values: {
        text: first.first.text.trim(),
        indicators: worded.map(({ indicator }) => indicator.key),
      },
    };
  },
});
