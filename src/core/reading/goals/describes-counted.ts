import type { HeadedFigure } from "../figures/clauses";
import { matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import type { Meaning } from "../../words/phrase";
import { lowerAt, sliceTokens, type Tokens } from "../../words/token";

const NUMBER_OF = phrasesByFirst("số, số lượng, tổng số");
const SHARE_OF = phrasesByFirst("tỷ lệ, tỉ lệ, tỷ trọng, tỷ suất");
const AIMS: readonly Meaning[] = ["reach", "up-to", "down-to", "cut", "grow", "rank"];
const BOUNDS: readonly Meaning[] = ["more-than", "less-than", "from"];
const REACH = 4;

/**
 * "Số xã dưới 10 tiêu chí", "Tỷ lệ hộ có thu nhập trên 50 triệu đồng": the figure says which are counted, not how many
 * there shall be. A share is aimed at in per cent, a number of communes in communes.
 */
export function describesCounted(
  tokens: Tokens,
  { figure, head }: HeadedFigure,
  from: number,
): boolean {
  const { kind } = figure;
  if (!head.before.some((means) => BOUNDS.includes(means))) return false;
  // "Số xã đạt từ 15 tiêu chí trở lên: 12 xã": what is asked for stands behind the colon.
  const isNamed = lowerAt(tokens, head.end) === ":";
  const isAimed = head.before.some((means) => AIMS.includes(means));
  if ((isAimed && !isNamed) || lowerAt(tokens, head.start - 1) === ":") return false;
  if (kind === "percent" || kind === "permille" || kind === "point" || kind === "none")
    return false;
  if (matchBeginning(tokens, from, SHARE_OF) !== undefined) return true;
  const counted = matchBeginning(tokens, from, NUMBER_OF);
  if (counted === undefined || kind !== "count") return false;
  const first = from + counted.length;
  const nouns = sliceTokens(tokens, first, Math.min(first + REACH, head.start)).toLowerCase();
  return !nouns.includes(figure.unit.toLowerCase().split("/")[0] ?? "");
}
