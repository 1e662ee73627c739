import { defineRule } from "../rule";
import { missingCells } from "./missing-cells";

export default defineRule({
  id: "lead-missing",
  severity: "warning",
  fixes: "none",
  needs: ["lead"],
  vocabulary: { empty: [] },
  *check(context) {
    for (const { at, indicator } of missingCells(context, "lead")) {
      yield { says: "empty", at, indicator, values: {} };
    }
  },
});
