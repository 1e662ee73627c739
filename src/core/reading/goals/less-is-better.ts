import { memoise } from "../../text/memoise";
import { hasWord } from "../../words/has-word";
import {
  DEALT_WITH_BEFORE,
  LATENESS,
  TURNED_BEFORE,
  TURNED_BEHIND,
  UNWANTED,
} from "../../words/lists/less-is-better";
import { findPhrase, hasPhrase, matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import type { Tokens } from "../../words/token";
import { tokenise } from "../../words/tokenise";
import { wordSet } from "../../words/word-set";

const ALL = phrasesByFirst(`${UNWANTED}, ${LATENESS}`);
const LATE = phrasesByFirst(LATENESS);
const TURNED = phrasesByFirst(TURNED_BEFORE);
const DEALT_WITH = phrasesByFirst(DEALT_WITH_BEFORE);
const isTurn = wordSet(TURNED_BEHIND);

/** A name says at its beginning what is measured. */
const HEAD_WORDS = 10;

/** The words in [from, to) name something of which less is better. */
export function isLessBetter(tokens: Tokens, from: number, to: number, reach = to): boolean {
  const at = findPhrase(tokens, from, reach, ALL);
  if (at === undefined || hasPhrase(tokens, from, at, TURNED)) return false;
  const isLate = matchBeginning(tokens, at, LATE) !== undefined;
  if (!isLate && hasPhrase(tokens, from, at, DEALT_WITH)) return false;
  const end = at + (matchBeginning(tokens, at, ALL)?.length ?? 1);
  return !hasWord(tokens, end, to, isTurn);
}

/** The tokens of an indicator's name say so: "Tỷ lệ hồ sơ trễ hạn". */
export function namesLess(tokens: Tokens): boolean {
  return isLessBetter(tokens, 0, tokens.count, Math.min(tokens.count, HEAD_WORDS));
}

export const isLessBetterOf: (name: string) => boolean = memoise((name) =>
  namesLess(tokenise(name)),
);
