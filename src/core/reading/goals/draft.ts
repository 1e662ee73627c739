import type { Clause, HeadedFigure } from "../figures/clauses";
import type { Requirement } from "../../model/requirement";
import type { Span } from "../figures/segments";

/**
 * A requirement on its way, with the place where it stands, for levels, years and names. It is filled in step by
 * step: copying it at each step took a third of the whole reading time.
 */
export type Draft = {
  readonly requirement: { -readonly [K in keyof Requirement]: Requirement[K] };
  readonly clause: Clause;
  readonly figure: HeadedFigure | undefined;
  readonly segment: Span;
};
