import type { Level } from "../../model/level";
import { CENTRAL_WORDS, ENGLISH_PLACE_WORDS, PLACE_WORDS } from "../../words/lists/places";
import { indexByFirst, matchBeginning } from "../../words/match-phrase";
import { isWordAt, lowerAt, valueAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

/** A level named in a text. */
export type LevelMention = {
  readonly level: Level;
  /** First token ("cấp", or the bare name in a list or label). */
  readonly at: number;
  readonly end: number;
  /** The words say whose figure it is ("tại cấp huyện", "do UBND cấp xã tiếp nhận", "Cấp xã: …"). */
  readonly owns: boolean;
};

const INDEX = indexByFirst<Level>([
  ...CENTRAL_WORDS.map((words) => ({ words, means: "bộ" as const })),
  ...[...PLACE_WORDS, ...ENGLISH_PLACE_WORDS].flatMap(({ word, level }) =>
    level === "city" ? [] : [{ words: word, means: level }],
  ),
]);

const isRank = wordSet("cấp");
const isOwner = wordSet("tại của ở với at of");
const isLink = wordSet(", và / - hoặc and");
/** "tiếp nhận", "giải quyết", "thực hiện", "xử lý", "quản lý", "cung cấp"; "giao" is no doing of its own. */
const isDoing = wordSet("tiếp giải thực xử quản cung");
const isBy = wordSet("do by");
const isBeing = wordSet("đạt là");

/** Levels between two tokens, in reading order. */
export function findLevels(tokens: Tokens, from: number, to: number): readonly LevelMention[] {
  const found: LevelMention[] = [];
  let at = from;
  while (at < to) {
    const mention = readLevel(tokens, at, found.at(-1));
    const isWithin = mention !== undefined && mention.end <= to;
    if (isWithin) found.push(mention);
    at = isWithin ? mention.end : at + 1;
  }
  return found;
}

export function readLevel(
  tokens: Tokens,
  at: number,
  last?: LevelMention,
): LevelMention | undefined {
  const ranked = isRank(tokens, at);
  const name = matchBeginning(tokens, ranked ? at + 1 : at, INDEX);
  if (name === undefined) return undefined;
  const end = at + name.length + (ranked ? 1 : 0);
  const label = isLabel(tokens, at, end, ranked);
  const goesOn = last !== undefined && at - last.end === 1 && isLink(tokens, last.end);
  if (!ranked && !label && !goesOn) return undefined;
  const owns = label || isOwner(tokens, at - 1) || isDoer(tokens, at, end);
  return { level: name.means, at, end, owns: owns || (goesOn && last.owns) };
}

/** "do cơ quan chuyên môn cấp tỉnh tiếp nhận", not "do UBND cấp tỉnh giao". */
function isDoer(tokens: Tokens, at: number, end: number): boolean {
  if (!isDoing(tokens, end)) return false;
  for (let back = at - 1; back >= Math.max(0, at - 7); back -= 1) {
    if (!isWordAt(tokens, back)) return false;
    if (isBy(tokens, back)) return true;
  }
  return false;
}

/** "Cấp huyện: 34%", "cấp xã đạt 10%", "Tỉnh 100%" at the beginning of a clause; not "Huyện đạt chuẩn". */
function isLabel(tokens: Tokens, at: number, end: number, ranked: boolean): boolean {
  if (lowerAt(tokens, end) === ":") return true;
  if (isWordAt(tokens, at - 1)) return false;
  return valueAt(tokens, end) !== undefined || (ranked && isBeing(tokens, end));
}
