import type { DeclaredLine } from "../../model/declared-line";
import type { Fix } from "../../sheet/edit";
import { COUNT_OF_LINE } from "../../model/counts";
import { columnOf, stringAt } from "../cells";
import { rewrite } from "../rewrite";
import { defineRule, type RuleContext } from "../rule";

export default defineRule({
  id: "declared-count-differs",
  severity: "error",
  fixes: "review",
  vocabulary: { differs: ["declared", "counted"], computed: ["declared", "counted"] },
  *check(context) {
    const { annex, counts } = context;
    // Without a status column the recount is the software's own reading, which the author may not share.
    const isRecount = columnOf(annex, "status") !== undefined;
    for (const line of annex.declared) {
      const counted = counts[COUNT_OF_LINE[line.kind]];
      if (counted === line.count || !isComparable(context, line)) continue;
      const values = { declared: line.count, counted };
      if (!isRecount && line.kind !== "total") {
        yield { says: "computed", severity: "warning", at: line.at, values };
        continue;
      }
      const fix = mended(context, line, counted);
      yield { says: "differs", at: line.at, values, ...(fix === undefined ? {} : { fix }) };
    }
  },
});

/** A table that only hands out targets can be counted, but nothing in it is completed yet. */
function isComparable({ annex }: RuleContext, { kind }: DeclaredLine): boolean {
  return kind === "total" || annex.reports === "results";
}

/** The line with its number replaced; "09" stays two digits wide. */
function mended(
  context: RuleContext,
  { at, count }: DeclaredLine,
  counted: number,
): Fix | undefined {
  const text = stringAt(context, at);
  const numbers = [...text.matchAll(/\d+/g)].filter(([digits]) => Number(digits) === count);
  const last = numbers.at(-1);
  if (last === undefined) return undefined;
  const [digits] = last;
  const shown = String(counted).padStart(digits.startsWith("0") ? digits.length : 0, "0");
  const becomes = text.slice(0, last.index) + shown + text.slice(last.index + digits.length);
  return { kind: "review", edits: [rewrite(context, at, becomes)] };
}
