import { defineRule } from "../rule";
import { missingCells } from "./missing-cells";

export default defineRule({
  id: "product-missing",
  severity: "warning",
  fixes: "none",
  needs: ["product"],
  vocabulary: { empty: [] },
  *check(context) {
    for (const { at, indicator } of missingCells(context, "product")) {
      yield { says: "empty", at, indicator, values: {} };
    }
  },
});
