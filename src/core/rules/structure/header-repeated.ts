import { valueAt } from "../../sheet/snapshot";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule, type RuleContext } from "../rule";

export default defineRule({
  id: "header-repeated",
  severity: "hint",
  fixes: "review",
  vocabulary: { repeated: ["count", "cells"] },
  *check(context) {
    const rows = context.annex.rows.filter(({ kind }) => kind === "repeated-header");
    const cells = rows.map(({ row }) => ({ row, column: context.annex.area.column }));
    const [at] = cells;
    if (at === undefined) return;
    const edits = rows.flatMap(({ row }) => emptied(context, row));
    const values = { count: cells.length, cells };
    yield { says: "repeated", at, values, reads: cells, fix: { kind: "review", edits } };
  },
});

/** Rows stay where they are: deleting one would move everything that refers to the table. */
function emptied(context: RuleContext, row: number) {
  const { column: left, columnCount } = context.annex.area;
  const columns = Array.from({ length: columnCount }, (_, index) => left + index);
  return columns
    .filter((column) => valueAt(context.snapshot, row, column) !== null)
    .filter((column) => mayRewrite(context, { row, column }))
    .map((column) => rewrite(context, { row, column }, null));
}
