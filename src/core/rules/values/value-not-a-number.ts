import { readStatus } from "../../reading/statuses/read-status";
import { defineRule } from "../rule";
import { standsAside } from "../standing-aside";
import { wordedValues } from "./worded-values";

export default defineRule({
  id: "value-not-a-number",
  severity: "warning",
  fixes: "none",
  needs: ["value"],
  vocabulary: { text: ["text"], "no-data": ["text"] },
  *check(context) {
    for (const indicator of context.annex.indicators) {
      if (!indicator.values.some(({ parts }) => parts.length > 0)) continue;
      if (standsAside(context, indicator)) continue;
      for (const { cell, text } of wordedValues(indicator)) {
        const found = { at: cell, indicator: indicator.key, values: { text: text.trim() } };
        const isOpenlyMissing = readStatus(text, context.profile) === "undetermined";
        if (isOpenlyMissing) yield { ...found, says: "no-data", severity: "hint" };
        else yield { ...found, says: "text" };
      }
    }
  },
});
