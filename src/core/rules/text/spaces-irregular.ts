import { defineRule } from "../rule";
import { hasIrregularSpaces } from "./clean-text";
import { untidyCells } from "./untidy-cells";

export default defineRule({
  id: "spaces-irregular",
  severity: "hint",
  fixes: "safe",
  vocabulary: { cells: ["count", "cells"] },
  *check(context) {
    for (const cells of untidyCells(context, hasIrregularSpaces)) yield { ...cells, says: "cells" };
  },
});
