import { plain } from "../../text/fold";
import { phrasesMeaning } from "../../words/lists/phrases";
import { matchEnding, phrasesByLast } from "../../words/match-phrase";
import { lowerAt, sliceTokens, valueAt } from "../../words/token";
import { tokenise } from "../../words/tokenise";
import { wordSet } from "../../words/word-set";
import { defineRule } from "../rule";

const FLOOR = phrasesByLast(phrasesMeaning("at-least", "more-than", "from"));
const isReach = wordSet("đạt");

export default defineRule({
  id: "goal-minimum-of-all",
  severity: "hint",
  fixes: "none",
  vocabulary: { all: ["words"] },
  *check({ annex }) {
    for (const { key, text, at, goalText } of annex.indicators) {
      const cell = goalText ?? { text, at };
      if (!cell.text.includes("100")) continue;
      const words = minimumOfAll(plain(cell.text));
      if (words === undefined) continue;
      yield { says: "all", at: cell.at, indicator: key, values: { words } };
    }
  },
});

/** "Tối thiểu 100%", "ít nhất đạt 100 %". */
function minimumOfAll(text: string): string | undefined {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.count; at += 1) {
    if (valueAt(tokens, at) !== 100 || lowerAt(tokens, at + 1) !== "%") continue;
    const last = isReach(tokens, at - 1) ? at - 2 : at - 1;
    const floor = matchEnding(tokens, last, FLOOR);
    if (floor !== undefined) return sliceTokens(tokens, last + 1 - floor.length, at + 2);
  }
  return undefined;
}
