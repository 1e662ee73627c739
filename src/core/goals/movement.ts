import { indexByFirst, matchBeginning } from "./match-phrase";
import type { Tokens } from "./token";

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

/** "tăng cường", "tăng trưởng", "giảm nghèo", "giảm thiểu", "giảm sát": other words, or a name of a programme. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  "cường",
  "trưởng",
  "tốc",
  "nghèo",
  "thiểu",
  "sát",
  "cuong",
  "truong",
  "ngheo",
]);
/** "tỷ lệ giảm", "tốc độ tăng", "mức giảm", "không tăng": the change is the thing measured. */
const NOUN_MARKS: ReadonlySet<string> = new Set([
  "lệ",
  "độ",
  "mức",
  "gia",
  "không",
  "le",
  "do",
  "muc",
  "khong",
]);

const INDEX = indexByFirst(VERBS);

/** The last such verb in [from, to). */
export function findMovement(tokens: Tokens, from: number, to: number): Movement | undefined {
  let found: Movement | undefined;
  for (let at = from; at < to; at += 1) {
    const match = tokens.inside[at] === true ? undefined : matchBeginning(tokens, at, INDEX);
    if (match === undefined) continue;
    const end = at + match.length;
    if (OTHER_WORDS.has(tokens.list[end]?.lower ?? "")) continue;
    if (NOUN_MARKS.has(tokens.list[at - 1]?.lower ?? "")) continue;
    found = { comparator: match.means, at, end };
    at = end - 1;
  }
  return found;
}
