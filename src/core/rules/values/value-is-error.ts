import { isCellError, valueAt } from "../../sheet/snapshot";
import { indicatorAt } from "../indicator-rows";
import { defineRule } from "../rule";

export default defineRule({
  id: "value-is-error",
  severity: "error",
  fixes: "none",
  covers: ["value-missing", "value-not-a-number", "value-is-text"],
  vocabulary: { error: ["error"] },
  *check({ annex, snapshot }) {
    const { row: first, column: left, rowCount, columnCount } = annex.area;
    for (let row = first; row < first + rowCount; row += 1) {
      for (let column = left; column < left + columnCount; column += 1) {
        const value = valueAt(snapshot, row, column);
        if (!isCellError(value)) continue;
        const at = { row, column };
        const values = { error: value.error };
        yield { says: "error", at, ...indicatorAt(annex, row), values };
      }
    }
  },
});
