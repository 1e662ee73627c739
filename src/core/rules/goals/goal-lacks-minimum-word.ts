import type { CellPosition } from "../../sheet/address";
import { plain } from "../../text/fold";
import { memoise } from "../../text/memoise";
import { columnOf, shownAt } from "../cells";
import { phrasesMeaning } from "../../words/lists/phrases";
import { matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import { sliceTokens, valueAt } from "../../words/token";
import { tokenise } from "../../words/tokenise";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule, type RuleContext } from "../rule";

const FLOOR = phrasesByFirst(phrasesMeaning("at-least", "more-than", "from"));
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
      const words = cells.map(({ text }) => leadingFloor(text)).filter((word) => word !== "");
      const bare = cells.filter(({ text }) => isBareGoal(text));
      const [word = ""] = words;
      if (words.length < 2 || bare.length > words.length * ODD_ONES) continue;
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

/** "Tối thiểu" of "Tối thiểu 80"; "" where the cell does not begin so. */
const leadingFloor: (text: string) => string = memoise((text) => {
  const tokens = tokenise(text);
  const length = matchBeginning(tokens, 0, FLOOR)?.length ?? 0;
  return valueAt(tokens, length) === undefined ? "" : sliceTokens(tokens, 0, length);
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
