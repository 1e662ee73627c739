import type { Token, Tokens } from "./token";
import { lowerAt } from "./token";
import { wordSet } from "./word-set";

/** Token indexes [from, to). */
export type Span = { readonly from: number; readonly to: number };

/** Abbreviations whose point ends no sentence. */
const isAbbreviation = wordSet("tp tx tt p q h ts ths gs v st vs");
const BULLETS: ReadonlySet<string> = new Set("•*+·▪●○\uF0B7\uF02D");

/** Sentences, list items and parts between semicolons; brackets are never cut. */
export function splitSegments(tokens: Tokens): readonly Span[] {
  const { list, inside } = tokens;
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const token = list[at];
    if (token === undefined || token.kind === "word" || token.kind === "number") continue;
    if (inside[at] === true || !isCut(tokens, token, at, from)) continue;
    if (at > from) spans.push({ from, to: at });
    from = at + 1;
  }
  if (list.length > from) spans.push({ from, to: list.length });
  return spans;
}

function isCut(tokens: Tokens, { kind, word }: Token, at: number, from: number): boolean {
  if (kind === "break") return true;
  switch (word.lower) {
    case ";":
    case "!":
    case "?":
      return true;
    case ".":
      return isSentenceEnd(tokens, at);
    case "-":
      return isListDash(tokens, at, from);
    default:
      return BULLETS.has(word.lower) && (tokens.list[at + 1]?.gap === true || at === from);
  }
}

function isSentenceEnd(tokens: Tokens, at: number): boolean {
  const next = tokens.list[at + 1];
  if (next === undefined || at === 0) return true;
  return next.gap && !isAbbreviation(tokens, at - 1);
}

/** "- …" at the beginning of a line, or on the same line once the item before has ended. */
function isListDash(tokens: Tokens, at: number, from: number): boolean {
  const { list } = tokens;
  const next = list[at + 1];
  const last = list[at - 1];
  if (next === undefined || last === undefined || at === from) return true;
  if (list[at]?.gap !== true || !next.gap) return false;
  if (next.kind === "number") {
    return lowerAt(tokens, at + 2) === "%" && (last.kind === "word" || isWholeAgain(tokens, at));
  }
  return next.word.capital && hasShare(tokens, from, at);
}

/** "… đạt 95% - 100% cơ quan …" against "từ 95% - 100% hồ sơ". */
function isWholeAgain(tokens: Tokens, dash: number): boolean {
  const { list } = tokens;
  if (list[dash + 1]?.value !== 100 || list[dash + 3]?.kind !== "word") return false;
  return !isFrom(tokens, dash - 3);
}

const isFrom = wordSet("từ from");

function hasShare(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (lowerAt(tokens, at) === "%") return true;
  return false;
}
