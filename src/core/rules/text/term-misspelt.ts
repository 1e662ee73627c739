import { indicatorAt } from "../indicator-rows";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule } from "../rule";
import { findTerms } from "./find-terms";
import { inspectedCells } from "./inspected-cells";

export default defineRule({
  id: "term-misspelt",
  severity: "hint",
  fixes: "review",
  vocabulary: { term: ["wrong", "right"] },
  *check(context) {
    for (const { at, text } of inspectedCells(context).worded) {
      for (const { wrong, right, certain, mended } of findTerms(text)) {
        yield {
          says: "term",
          at,
          ...indicatorAt(context.annex, at.row),
          values: { wrong, right },
          ...(certain ? { severity: "error" as const } : {}),
          ...(mayRewrite(context, at)
            ? { fix: { kind: "review", edits: [rewrite(context, at, mended)] } }
            : {}),
        };
      }
    }
  },
});
