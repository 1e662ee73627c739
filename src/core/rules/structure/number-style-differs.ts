import type { Fix } from "../../sheet/edit";
import { trimEndMarks } from "../../text/trim-marks";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule, type RuleContext } from "../rule";
import { ordinalsOf, type Ordinal } from "./ordinal";

/** The first number sets the style unless it is itself the odd one out. */
const ODD_ONE_OUT = 0.25;

const WRITTEN_OUT: ReadonlySet<string> = new Set(["arabic", "hierarchy"]);

export default defineRule({
  id: "number-style-differs",
  severity: "hint",
  fixes: "review",
  needs: ["ordinal"],
  vocabulary: { style: ["cells", "example", "others"] },
  *check(context) {
    const headings = new Set(context.annex.sections.map(({ row }) => row));
    const ordinals = ordinalsOf(context);
    for (const list of [
      ordinals.filter(({ row }) => headings.has(row)),
      ordinals.filter(({ row, style }) => !headings.has(row) && WRITTEN_OUT.has(style)),
    ]) {
      const model = modelOf(list);
      if (model === undefined) continue;
      const odd = list.filter(({ tail }) => tail !== model.tail);
      const [first] = odd;
      if (first === undefined) continue;
      const cells = odd.map(({ at }) => at);
      yield {
        says: "style",
        at: first.at,
        values: { cells, example: first.text, others: model.text },
        reads: cells,
        fix: restyle(context, odd, model.tail),
      };
    }
  },
});

function modelOf(list: readonly Ordinal[]): Ordinal | undefined {
  const [first] = list;
  if (first === undefined) return undefined;
  const alike = list.filter(({ tail }) => tail === first.tail).length;
  if (alike >= list.length * ODD_ONE_OUT) return first;
  const tallies = new Map<string, number>();
  for (const { tail } of list) tallies.set(tail, (tallies.get(tail) ?? 0) + 1);
  const [common] = [...tallies].sort(([, a], [, b]) => b - a);
  return list.find(({ tail }) => tail === common?.[0]);
}

function restyle(context: RuleContext, odd: readonly Ordinal[], tail: string): Fix {
  const edits = odd
    .filter(({ at }) => mayRewrite(context, at))
    .map(({ at, text }) => {
      const bare = trimEndMarks(text, /[\s.)]/);
      return rewrite(context, at, `${bare}${tail}`, "@");
    });
  return { kind: "review", edits };
}
