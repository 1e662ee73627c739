import type { Clause, HeadedFigure } from "../figures/clauses";
import { hasPhrase, phrasesByFirst } from "../../words/match-phrase";
import { lowerAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

const NAMED = phrasesByFirst("thứ hạng, xếp hạng");
const isGroup = wordSet("nhóm");
const isPlaced = wordSet("đứng dẫn hàng xếp đầu");
const WINDOW = 8;

/** "nhóm 20 tỉnh", "top 10", "xếp thứ 15/63", "trong 20 tỉnh dẫn đầu"; "nhóm 2" alone is a name. */
export function isRank(tokens: Tokens, clause: Clause, { figure, head }: HeadedFigure): boolean {
  const { kind, at, end } = figure;
  if (kind === "percent" || kind === "permille") return false;
  if (kind === "none" && hasPhrase(tokens, clause.from, at, NAMED)) return true;
  if (head.before.includes("rank")) {
    return (
      !isGroup(tokens, at - 1) || kind === "place" || kind === "count" || isRanked(tokens, end)
    );
  }
  return kind === "place" && isRanked(tokens, end);
}

/** "… tỉnh, thành phố đứng đầu cả nước". */
function isRanked(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + WINDOW; at += 1) {
    if (lowerAt(tokens, at) === ".") return false;
    if (isPlaced(tokens, at)) return true;
  }
  return false;
}
