import { findPhrase, phrasesByFirst } from "../../words/match-phrase";
import { sliceTokens, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

/** Two words each. */
const COMPARED = phrasesByFirst("so với, compared with, compared to");
const isStop = wordSet(", ; . ( : được để trên");
const LONGEST = 14;

/** What a change is measured against: "so với năm 2021" → "năm 2021", "so với quy định" → "quy định". */
export function readBaseline(tokens: Tokens, from: number, to: number): string | undefined {
  const at = findPhrase(tokens, from, to, COMPARED);
  if (at === undefined) return undefined;
  const start = at + 2;
  let end = start;
  while (end < Math.min(to, start + LONGEST) && !isStop(tokens, end)) end += 1;
  return end === start ? undefined : sliceTokens(tokens, start, end);
}
