import { defineRule } from "../rule";
import { isDecomposed } from "./clean-text";
import { untidyCells } from "./untidy-cells";

export default defineRule({
  id: "unicode-decomposed",
  severity: "hint",
  fixes: "safe",
  vocabulary: { cells: ["count", "cells"] },
  *check(context) {
    for (const cells of untidyCells(context, isDecomposed)) yield { ...cells, says: "cells" };
  },
});
