import { defineRule } from "../rule";
import { hasMarkup } from "./clean-text";
import { untidyCells } from "./untidy-cells";

export default defineRule({
  id: "markup-left",
  severity: "hint",
  fixes: "safe",
  vocabulary: { cells: ["count", "cells"] },
  *check(context) {
    for (const cells of untidyCells(context, hasMarkup)) yield { ...cells, says: "cells" };
  },
});
