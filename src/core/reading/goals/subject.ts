import { hasWord } from "../../words/has-word";
import { isLessBetter, namesLess } from "./less-is-better";
import { hasPhrase, matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import { isWordAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

const RATIO = phrasesByFirst("tỷ lệ, tỉ lệ, tỷ trọng, độ che phủ, mức độ hài lòng, rate, share");
const CUTS = phrasesByFirst("giảm, cắt giảm, tinh giản, rút ngắn, tiết kiệm");

const isPoor = wordSet("nghèo");
const PLACED = phrasesByFirst("thứ hạng, xếp hạng, vị trí xếp hạng, thứ bậc, ranking");
const isPace = wordSet("bình quân hàng hằng mỗi năm trung giai đoạn so với trước");
const isDestination = wordSet("còn xuống dưới");

/** The figure is a share of something, so that a change of it is in percentage points. */
export function isRatio(tokens: Tokens, from: number, to: number): boolean {
  return hasPhrase(tokens, from, to, RATIO);
}

/** How a bare number beside this text is meant: a ceiling ("Tỷ lệ hộ nghèo"), an amount cut ("Giảm biên chế"), a place ("Xếp hạng DTI"). */
export type Sense = "ceiling" | "cut" | "floor" | "rank";

export function readSense(tokens: Tokens): Sense {
  const length = tokens.count;
  if (hasPhrase(tokens, 0, length, PLACED)) return "rank";
  const begins = matchBeginning(tokens, 0, CUTS) !== undefined && !isPoor(tokens, 1);
  if (begins) return hasWord(tokens, 0, length, isDestination) ? "ceiling" : "cut";
  if (endsInFall(tokens)) return "cut";
  return fallsTo(tokens) || namesLess(tokens) ? "ceiling" : "floor";
}

/** "Tỷ lệ hộ nghèo giảm (bình quân hằng năm)": by how much it falls. */
function endsInFall(tokens: Tokens): boolean {
  for (let at = 1; at < tokens.count; at += 1) {
    const cut = matchBeginning(tokens, at, CUTS);
    if (cut === undefined || !isLessBetter(tokens, 0, at)) continue;
    for (let next = at + cut.length; next < tokens.count; next += 1) {
      if (isWordAt(tokens, next) && !isPace(tokens, next)) return false;
    }
    return true;
  }
  return false;
}

/** "Thời gian chờ của người dân giảm còn": the figure beside it is where the fall ends. */
function fallsTo(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.count; at += 1) {
    const cut = matchBeginning(tokens, at, CUTS);
    if (
      cut !== undefined &&
      at + cut.length < tokens.count &&
      isDestination(tokens, at + cut.length)
    )
      return true;
  }
  return false;
}
