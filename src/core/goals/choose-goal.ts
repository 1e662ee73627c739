import type { Clause, HeadedFigure } from "./clauses";
import { strengthOf } from "./judge";
import { isWordAt, type Tokens } from "./token";

/**
 * The figure that a clause asks for: "100% các sở có tỷ lệ … từ 80% trở lên" asks for the 100 %, "Tỷ lệ hộ có thu nhập
 * trên 50 triệu đạt 80%" for the 80 %.
 */
export function chooseGoal(
  tokens: Tokens,
  clause: Clause,
  first: HeadedFigure,
  figures: readonly HeadedFigure[],
): HeadedFigure {
  if (figures.length === 1 || isLeading(tokens, clause, first)) return first;
  let best = first;
  let most = strengthOf(tokens, clause, first);
  for (const figure of figures) {
    const strength = strengthOf(tokens, clause, figure);
    if (strength <= most) continue;
    best = figure;
    most = strength;
  }
  return best;
}

/** The sentence begins with the quantity: "100% các sở …", "Phấn đấu 80% người dân …". */
function isLeading(tokens: Tokens, { from }: Clause, { head, figure }: HeadedFigure): boolean {
  if (figure.kind !== "percent" || !isWordAt(tokens, head.end)) return false;
  let words = 0;
  for (let at = from; at < head.start; at += 1) if (isWordAt(tokens, at)) words += 1;
  return words <= 1;
}
