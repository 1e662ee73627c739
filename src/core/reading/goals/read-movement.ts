import { indexByFirst, matchBeginning } from "../../words/match-phrase";
import { isInside, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

export type Movement = {
  readonly comparator: "increase" | "decrease";
  readonly at: number;
  readonly end: number;
};

/** Verbs that ask for a change, with their object between them and the number. */
const VERBS = [
  { words: "giảm", means: "decrease" },
  { words: "cắt giảm", means: "decrease" },
  { words: "giảm bớt", means: "decrease" },
  { words: "tinh giản", means: "decrease" },
  { words: "rút ngắn", means: "decrease" },
  { words: "tiết kiệm", means: "decrease" },
  { words: "tăng", means: "increase" },
  { words: "tăng thêm", means: "increase" },
  { words: "cao hơn", means: "increase" },
  { words: "thấp hơn", means: "decrease" },
  { words: "reduce", means: "decrease" },
  { words: "reduced", means: "decrease" },
  { words: "cut", means: "decrease" },
  { words: "increase", means: "increase" },
  { words: "increases", means: "increase" },
] as const;
const INDEX = indexByFirst(VERBS);

/** "tăng cường", "tăng trưởng", "giảm nghèo", "giảm thiểu": other words, or the name of a programme. */
const isOtherWord = wordSet("cường trưởng tốc nghèo thiểu sát");
/** "tỷ lệ giảm", "tốc độ tăng", "mức giảm", "không tăng": the change is the thing measured. */
const isNounMark = wordSet("lệ độ mức gia không");

/** The last such verb in [from, to). */
export function findMovement(tokens: Tokens, from: number, to: number): Movement | undefined {
  let found: Movement | undefined;
  let at = from;
  while (at < to) {
    const movement = readMovement(tokens, at);
    found = movement ?? found;
    at = movement?.end ?? at + 1;
  }
  return found;
}

function readMovement(tokens: Tokens, at: number): Movement | undefined {
  const match = matchBeginning(tokens, at, INDEX);
  if (match === undefined || isInside(tokens, at)) return undefined;
  const end = at + match.length;
  if (isOtherWord(tokens, end) || isNounMark(tokens, at - 1)) return undefined;
  return { comparator: match.means, at, end };
}
