import {
  hasGap,
  isInside,
  isWordAt,
  kindAt,
  lowerAt,
  valueAt,
  wordIn,
  type Tokens,
} from "../../words/token";
import { wordSet } from "../../words/word-set";

/** Token indexes [from, to). */
export type Span = { readonly from: number; readonly to: number };

/** Abbreviations whose point ends no sentence. */
const isAbbreviation = wordSet("tp tx tt p q h ts ths gs v st vs");
const BULLETS: ReadonlySet<string> = new Set("•*+·▪●○\uF0B7\uF02D");

/** Sentences, list items and parts between semicolons; brackets are never cut. */
export function splitSegments(tokens: Tokens): readonly Span[] {
  const { count } = tokens;
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < count; at += 1) {
    const kind = kindAt(tokens, at);
    if ((kind !== "mark" && kind !== "break") || isInside(tokens, at)) continue;
    if (kind === "mark" && !isCut(tokens, at, from)) continue;
    if (at > from) spans.push({ from, to: at });
    from = at + 1;
  }
  if (count > from) spans.push({ from, to: count });
  return spans;
}

function isCut(tokens: Tokens, at: number, from: number): boolean {
  const sign = lowerAt(tokens, at);
  switch (sign) {
    case ",":
    case "%":
      return false;
    case ";":
    case "!":
    case "?":
      return true;
    case ".":
      return isSentenceEnd(tokens, at);
    case "-":
      return isListDash(tokens, at, from);
    default:
      return BULLETS.has(sign) && (hasGap(tokens, at + 1) || at === from);
  }
}

function isSentenceEnd(tokens: Tokens, at: number): boolean {
  if (at === 0 || at + 1 === tokens.count) return true;
  return hasGap(tokens, at + 1) && !isAbbreviation(tokens, at - 1);
}

/** "- …" at the beginning of a line, or on the same line once the item before has ended. */
function isListDash(tokens: Tokens, at: number, from: number): boolean {
  if (at === from || at + 1 === tokens.count) return true;
  if (!hasGap(tokens, at) || !hasGap(tokens, at + 1)) return false;
  if (valueAt(tokens, at + 1) !== undefined) {
    return (
      lowerAt(tokens, at + 2) === "%" && (isWordAt(tokens, at - 1) || isWholeAgain(tokens, at))
    );
  }
  return wordIn(tokens, at + 1).capital && hasShare(tokens, from, at);
}

/** "… đạt 95% - 100% cơ quan …" against "từ 95% - 100% hồ sơ". */
function isWholeAgain(tokens: Tokens, dash: number): boolean {
  if (valueAt(tokens, dash + 1) !== 100 || !isWordAt(tokens, dash + 3)) return false;
  return !isFrom(tokens, dash - 3);
}

const isFrom = wordSet("từ from");

function hasShare(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (lowerAt(tokens, at) === "%") return true;
  return false;
}
