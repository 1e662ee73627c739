import type { Token, Tokens } from "./token";

/** Token indexes [from, to). */
export type Span = { readonly from: number; readonly to: number };

/** Abbreviations whose point ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  "tp",
  "tx",
  "tt",
  "p",
  "q",
  "h",
  "ts",
  "ths",
  "gs",
  "v",
  "st",
  "vs",
]);

const BULLETS: ReadonlySet<string> = new Set(["•", "*", "+", "·", "▪", "●", "○", ""]);

/** Sentences, list items and parts between semicolons; brackets are never cut. */
export function splitSegments(tokens: Tokens): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  tokens.list.forEach((token, at) => {
    if (tokens.inside[at] === true || !isCut(tokens.list, token, at, from)) return;
    if (at > from) spans.push({ from, to: at });
    from = at + 1;
  });
  if (tokens.list.length > from) spans.push({ from, to: tokens.list.length });
  return spans;
}

function isCut(list: readonly Token[], token: Token, at: number, from: number): boolean {
  if (token.kind === "break") return true;
  if (token.kind !== "mark") return false;
  if (token.lower === ";" || token.lower === "!" || token.lower === "?") return true;
  if (token.lower === ".") return isSentenceEnd(list, at);
  if (BULLETS.has(token.lower)) return list[at + 1]?.gap === true || at === from;
  return token.lower === "-" && isListDash(list, at, from);
}

function isSentenceEnd(list: readonly Token[], at: number): boolean {
  const next = list[at + 1];
  const last = list[at - 1];
  if (next === undefined || last === undefined) return true;
  if (!next.gap) return false;
  return !(last.kind === "word" && ABBREVIATIONS.has(last.folded));
}

/** "- …" at the beginning of a line, or on the same line once the item before has ended. */
function isListDash(list: readonly Token[], at: number, from: number): boolean {
  const next = list[at + 1];
  const last = list[at - 1];
  if (next === undefined || last === undefined || at === from) return true;
  const dash = list[at];
  if (dash?.gap !== true || !next.gap) return false;
  if (next.kind === "number") {
    return isMark(list[at + 2], "%") && (last.kind === "word" || isWholeAgain(list, at));
  }
  if (!next.capital) return false;
  return hasFigure(list, from, at);
}

/** "… đạt 95% - 100% cơ quan …" against "từ 95% - 100% hồ sơ". */
function isWholeAgain(list: readonly Token[], dash: number): boolean {
  if (list[dash + 1]?.value !== 100 || list[dash + 3]?.kind !== "word") return false;
  const before = list[dash - 3]?.lower;
  return before !== "từ" && before !== "tu" && before !== "from";
}

function hasFigure(list: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isMark(list[at], "%")) return true;
  return false;
}

function isMark(token: Token | undefined, sign: string): boolean {
  return token?.kind === "mark" && token.lower === sign;
}
