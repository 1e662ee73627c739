import { defineRule } from "../rule";
import { standsAside } from "../standing-aside";
import { declaredStatuses } from "./declared-statuses";

export default defineRule({
  id: "status-missing",
  severity: "warning",
  fixes: "none",
  needs: ["status"],
  vocabulary: { empty: [], undetermined: ["text"] },
  *check(context) {
    const aside = new Set(
      context.annex.indicators
        .filter((indicator) => standsAside(context, indicator))
        .map(({ key }) => key),
    );
    const statuses = declaredStatuses(context).filter(({ key }) => !aside.has(key));
    // A column nobody has begun to fill in is a form, not a list of gaps.
    if (statuses.every(({ text }) => text === "")) return;
    for (const { key, at, text, means } of statuses) {
      if (means !== "undetermined") continue;
      if (text === "") yield { says: "empty", at, indicator: key, values: {} };
      else yield { says: "undetermined", severity: "hint", at, indicator: key, values: { text } };
    }
  },
});
