import type { CellPosition } from "../../sheet/address";
import { plain } from "../../text/fold";
import { columnOf, shownAt } from "../cells";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule, type RuleContext } from "../rule";

const WORDED = /^(tối thiểu|ít nhất|trên|không dưới|từ)\s+\d/iu;
const BARE = /^(\d+(?:,\d+)?)\s*%?$/;
/** Fewer than this share of bare goals is a slip, more is another style. */
const ODD_ONES = 0.5;

type GoalCell = { readonly at: CellPosition; readonly key: string; readonly text: string };

export default defineRule({
  id: "goal-lacks-minimum-word",
  severity: "warning",
  fixes: "review",
  vocabulary: { bare: ["text", "word"] },
  *check(context) {
    for (const column of goalColumns(context)) {
      const cells = cellsOf(context, column);
      const worded = cells.filter(({ text }) => WORDED.test(text));
      const bare = cells.filter(({ text }) => isBareGoal(text));
      const [, word = ""] = WORDED.exec(worded[0]?.text ?? "") ?? [];
      if (worded.length < 2 || bare.length > worded.length * ODD_ONES) continue;
      for (const { at, key, text } of bare) {
        const fix = { kind: "review" as const, edits: [rewrite(context, at, `${word} ${text}`)] };
        yield {
          says: "bare",
          at,
          indicator: key,
          values: { text, word },
          ...(mayRewrite(context, at) ? { fix } : {}),
        };
      }
    }
  },
});

/** "100" is all there is: nobody writes "at least" before it. */
function isBareGoal(text: string): boolean {
  const [, number] = BARE.exec(text) ?? [];
  return number !== undefined && Number(number.replace(",", ".")) < 100;
}

function goalColumns({ annex }: RuleContext): readonly number[] {
  const goal = columnOf(annex, "goal");
  if (goal !== undefined) return [goal];
  return annex.columns
    .filter(({ role, kind }) => role === "value" && (kind === "target" || kind === "forecast"))
    .map(({ column }) => column);
}

function cellsOf(context: RuleContext, column: number): readonly GoalCell[] {
  return context.annex.indicators.flatMap(({ key, rows: [row], parent }) => {
    if (row === undefined || parent !== undefined) return [];
    const at = { row, column };
    return { at, key, text: plain(shownAt(context, at)) };
  });
}
