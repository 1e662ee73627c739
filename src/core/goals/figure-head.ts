import type { Figure } from "./figure";
import { indexPhrases, matchBeginning, matchEnding } from "./match-phrase";
import { indexByFirst } from "./match-phrase";
import type { Meaning } from "./phrase";
import { OPERATORS, PHRASES_AFTER, PHRASES_BEFORE } from "./phrases";
import type { Tokens } from "./token";

/** What is said right before and behind a number. */
export type Head = {
  /** The nearest word first. */
  readonly before: readonly Meaning[];
  readonly after?: Meaning;
  /** The first token that belongs to the figure. */
  readonly start: number;
  /** Behind the last one ("trở lên" included). */
  readonly end: number;
};

const BEFORE = indexPhrases(PHRASES_BEFORE);
const AFTER = indexByFirst(PHRASES_AFTER);

/** "Tăng tốc độ", "tỷ lệ giảm": here the movement is the thing measured, not what is asked for. */
const RATES: ReadonlySet<string> = new Set(["độ", "lệ", "mức", "do", "le", "muc"]);

export function readHead(tokens: Tokens, figure: Figure, from: number): Head {
  const before: Meaning[] = [];
  let start = figure.at;
  for (;;) {
    const sign = readOperator(tokens, start - 1, from);
    if (sign !== undefined) {
      before.push(sign.means);
      start -= sign.length;
      continue;
    }
    const phrase = start - 1 >= from ? matchEnding(tokens, start - 1, BEFORE) : undefined;
    if (phrase === undefined || start - phrase.length < from) break;
    start -= phrase.length;
    before.push(isRate(tokens, start, phrase.means) ? "filler" : phrase.means);
  }
  const after = matchBeginning(tokens, figure.end, AFTER);
  if (after === undefined) return { before, start, end: figure.end };
  return { before, after: after.means, start, end: figure.end + after.length };
}

function readOperator({ list }: Tokens, at: number, from: number) {
  const sign = list[at];
  if (sign?.kind !== "mark" || at < from) return undefined;
  const pair = `${list[at - 1]?.lower ?? ""}${sign.lower}`;
  const wide = sign.gap || at - 1 < from ? undefined : OPERATORS[pair];
  if (wide !== undefined) return { means: wide, length: 2 };
  const narrow = OPERATORS[sign.lower];
  return narrow === undefined ? undefined : { means: narrow, length: 1 };
}

function isRate({ list }: Tokens, at: number, means: Meaning): boolean {
  return (means === "cut" || means === "grow") && RATES.has(list[at - 1]?.lower ?? "");
}
