import { defineRule } from "../rule";
import { missingCells } from "./missing-cells";

export default defineRule({
  id: "cooperating-missing",
  severity: "hint",
  fixes: "none",
  needs: ["cooperating"],
  vocabulary: { empty: ["indicators", "count"] },
  *check(context) {
    const missing = missingCells(context, "cooperating");
    const cells = missing.map(({ at }) => at);
    const [at] = cells;
    if (at === undefined) return;
    const indicators = missing.map(({ indicator }) => indicator);
    yield { says: "empty", at, reads: cells, values: { indicators, count: cells.length } };
  },
});
