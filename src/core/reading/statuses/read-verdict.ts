import { VERDICT_OPENERS, VERDICT_SIGNS } from "../../words/lists/status-words";
import { hasPhrase, matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import type { Tokens } from "../../words/token";
import { tokenise } from "../../words/tokenise";
import type { DeclaredMeaning } from "../../model/assessment";
import { readStatus } from "./read-status";

const OPENERS = phrasesByFirst(VERDICT_OPENERS);
const SIGNS = phrasesByFirst(VERDICT_SIGNS);

/** Longer heads and cells are sentences that hold such words. */
const LONGEST_HEAD = 30;
const LONGEST_CELL = 45;

const COUNTED: ReadonlySet<DeclaredMeaning> = new Set([
  "completed",
  "in-progress",
  "not-started",
  "missed",
]);

/** The head is itself a verdict: "Chưa hoàn thành" over ticks. */
export function isVerdictHead(text: string, folded: string): boolean {
  if (text.length > LONGEST_HEAD) return false;
  if (matchBeginning(tokenise(folded), 0, OPENERS) === undefined) return false;
  return COUNTED.has(readStatus(text));
}

/** The cell says how far something is, or whose it is. */
export function isVerdictCell(text: string, tokens: Tokens): boolean {
  if (text.trim().length > LONGEST_CELL || !hasPhrase(tokens, 0, tokens.count, SIGNS)) return false;
  const meaning = readStatus(text);
  return meaning !== "unknown" && meaning !== "undetermined";
}
