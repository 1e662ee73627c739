import type { Figure } from "./figure";
import { indexByFirst, indexByLast, matchBeginning, matchEnding } from "../../words/match-phrase";
import type { Meaning } from "../../words/phrase";
import { OPERATORS, PHRASES_AFTER, PHRASES_BEFORE } from "../../words/lists/phrases";
import { hasGap, kindAt, lowerAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

/** What is said right before and behind a number. */
export type Head = {
  /** The nearest word first. */
  readonly before: readonly Meaning[];
  readonly after?: Meaning;
  /** The first token that belongs to the figure. */
  readonly start: number;
  /** The same without a verb at the far end ("phát triển khoảng 28%"), which may be part of a name. */
  readonly core: number;
  /** Behind the last one ("trở lên" included). */
  readonly end: number;
};

const BEFORE = indexByLast(PHRASES_BEFORE);
const AFTER = indexByFirst(PHRASES_AFTER);

/** "Tốc độ tăng", "tỷ lệ giảm", "mức tăng": here the movement is the thing measured, not what is asked for. */
const isRateWord = wordSet("độ lệ mức");

/** `from`: the first token that the words before may reach. */
export function readHead(tokens: Tokens, figure: Figure, from: number): Head {
  const before: Meaning[] = [];
  let start = figure.at;
  let core = start;
  for (;;) {
    const sign = readOperator(tokens, start - 1, from);
    if (sign !== undefined) {
      before.push(sign.means);
      start -= sign.length;
      core = start;
      continue;
    }
    const phrase = matchEnding(tokens, start - 1, BEFORE);
    if (phrase === undefined || start - phrase.length < from) break;
    start -= phrase.length;
    const { means } = phrase;
    const isRate = (means === "cut" || means === "grow") && isRateWord(tokens, start - 1);
    before.push(isRate ? "filler" : means);
    if (means !== "act") core = start;
  }
  const after = matchBeginning(tokens, figure.end, AFTER);
  if (after === undefined) return { before, start, core, end: figure.end };
  return { before, after: after.means, start, core, end: figure.end + after.length };
}

function readOperator(tokens: Tokens, at: number, from: number) {
  if (at < from || kindAt(tokens, at) !== "mark") return undefined;
  const sign = lowerAt(tokens, at);
  const single = OPERATORS.get(sign);
  const isPair = !hasGap(tokens, at) && at - 1 >= from && kindAt(tokens, at - 1) === "mark";
  const pair = isPair ? OPERATORS.get(lowerAt(tokens, at - 1) + sign) : undefined;
  if (pair !== undefined) return { means: pair, length: 2 };
  return single === undefined ? undefined : { means: single, length: 1 };
}
