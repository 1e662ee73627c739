import { isLeading, type Clause, type HeadedFigure } from "../figures/clauses";
import { strengthOf } from "./read-comparator";
import type { Tokens } from "../../words/token";

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
  if (figures.length === 1 || (first === clause.figures[0] && isLeading(tokens, clause)))
    return first;
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
