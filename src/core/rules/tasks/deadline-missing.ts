import { defineRule } from "../rule";
import { missingCells } from "./missing-cells";

export default defineRule({
  id: "deadline-missing",
  severity: "warning",
  fixes: "none",
  needs: ["deadline"],
  vocabulary: { empty: [] },
  *check(context) {
    for (const { at, indicator } of missingCells(context, "deadline")) {
      yield { says: "empty", at, indicator, values: {} };
    }
  },
});
