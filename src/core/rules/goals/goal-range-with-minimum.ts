import type { ValueKind } from "../../model/column";
import { plain } from "../../text/fold";
import { findFigures } from "../../reading/figures/find-figures";
import { phrasesMeaning } from "../../words/lists/phrases";
import { matchEnding, phrasesByLast } from "../../words/match-phrase";
import { sliceTokens } from "../../words/token";
import { tokenise } from "../../words/tokenise";
import { wordSet } from "../../words/word-set";
import { defineRule } from "../rule";

const BOUND = phrasesByLast(phrasesMeaning("at-least", "at-most"));
const isBetween = wordSet("đạt từ");

/** "tối đa 1-2" */
const SHORTEST = 10;
/** Two numbers with a dash between them: few cells have that, and it is quickly seen. */
const LIKELY = /\d ?%? ?(?:[-–—]|đến) ?\d/i;

export default defineRule({
  id: "goal-range-with-minimum",
  severity: "warning",
  fixes: "none",
  vocabulary: { range: ["words"] },
  *check({ annex }) {
    for (const { key, text, at, goalText, values } of annex.indicators) {
      const targets = values
        .filter(({ kind, text: { length } }) => isPlan(kind) && length >= SHORTEST)
        .map((value) => ({ text: value.text, at: value.cell }));
      for (const cell of [{ text, at }, goalText, ...targets]) {
        if (cell === undefined) continue;
        const words = rangeIn(plain(cell.text));
        if (words === undefined) continue;
        yield { says: "range", at: cell.at, indicator: key, values: { words } };
      }
    }
  },
});

function isPlan(kind: ValueKind): boolean {
  return kind !== "actual" && kind !== "estimate";
}

/** "Tối thiểu 70 – 80%": which of the two is the least? */
function rangeIn(text: string): string | undefined {
  if (!LIKELY.test(text)) return undefined;
  const tokens = tokenise(text);
  for (const { upTo, at, end } of findFigures(tokens)) {
    if (upTo === undefined) continue;
    let last = at - 1;
    while (isBetween(tokens, last)) last -= 1;
    const bound = matchEnding(tokens, last, BOUND);
    if (bound !== undefined) return sliceTokens(tokens, last + 1 - bound.length, end);
  }
  return undefined;
}
