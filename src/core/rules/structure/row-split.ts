import type { Annex } from "../../model/annex";
import type { Indicator } from "../../model/indicator";
import type { CellEdit } from "../../sheet/edit";
import { columnOf, stringAt } from "../cells";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule, type RuleContext } from "../rule";

export default defineRule({
  id: "row-split",
  severity: "hint",
  fixes: "review",
  vocabulary: { split: ["begins", "item"] },
  *check(context) {
    const kinds = new Map(context.annex.rows.map(({ row, kind }) => [row, kind]));
    const column = columnOf(context.annex, "indicator") ?? context.annex.area.column;
    for (const indicator of context.annex.indicators) {
      if (indicator.rows.length === 1) continue;
      const torn = indicator.rows.filter((row) => kinds.get(row) === "continuation");
      const [first] = indicator.rows;
      const [next] = torn;
      if (first === undefined || next === undefined) continue;
      const edits = joined(context, context.annex, indicator, torn);
      yield {
        says: "split",
        at: { row: next, column },
        indicator: indicator.key,
        values: {
          begins: { row: first, column },
          item: indicator.key,
        },
        ...(edits === undefined ? {} : { fix: { kind: "review", edits } }),
      };
    }
  },
});

/** Undefined where a cell may not be rewritten: half a join would be worse than none. */
function joined(
  context: RuleContext,
  { area }: Annex,
  { rows }: Indicator,
  torn: readonly number[],
): readonly CellEdit[] | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const edits: CellEdit[] = [];
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    const head = { row: first, column };
    const tails = torn.map((row) => ({ row, column })).filter((at) => stringAt(context, at) !== "");
    if (tails.length === 0) continue;
    if (![head, ...tails].every((at) => mayRewrite(context, at))) return undefined;
    const text = [head, ...tails].map((at) => stringAt(context, at).trim()).filter(Boolean);
    edits.push(rewrite(context, head, text.join(" ")));
    for (const at of tails) edits.push(rewrite(context, at, null));
  }
  return edits;
}
