import {
  BEFORE_OPENING,
  STATUS_WORDINGS,
  type StatusWording,
} from "../../words/lists/status-words";
import {
  hasPhrase,
  indexByFirst,
  matchBeginning,
  type PhraseIndex,
} from "../../words/match-phrase";
import type { Tokens } from "../../words/token";
import { tokenise } from "../../words/tokenise";
import { wordSet } from "../../words/word-set";

type Table = { readonly wording: StatusWording; readonly phrases: PhraseIndex<true> };

const TABLES: readonly Table[] = STATUS_WORDINGS.map((wording) => ({
  wording,
  phrases: indexByFirst(wording.phrases.map((words) => ({ words, means: true as const }))),
}));
const isBeforeOpening = wordSet(BEFORE_OPENING);

/** The status words that a cell holds and that decide; `folded`: without diacritics. */
export function findWording(folded: string): StatusWording | undefined {
  const tokens = tokenise(folded);
  return TABLES.find((table) => stands(tokens, table))?.wording;
}

/** What a sentence says that tells of several tasks, wherever the words stand. */
export function meaningInSummary(sentence: string): StatusWording["means"] | undefined {
  const tokens = tokenise(sentence);
  const found = TABLES.find(
    ({ wording, phrases }) =>
      wording.cellsOnly !== true && hasPhrase(tokens, 0, tokens.count, phrases),
  )?.wording;
  return found?.inSummaries ?? found?.means;
}

function stands(tokens: Tokens, { wording, phrases }: Table): boolean {
  const { count } = tokens;
  switch (wording.stands) {
    case "anywhere":
      return hasPhrase(tokens, 0, count, phrases);
    case "opens":
      return matchBeginning(tokens, isBeforeOpening(tokens, 0) ? 1 : 0, phrases) !== undefined;
    case "whole":
      return matchBeginning(tokens, 0, phrases)?.length === count;
    case "signs":
      return tokens.list.every((_, at) => matchBeginning(tokens, at, phrases) !== undefined);
  }
}
