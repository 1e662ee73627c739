import type { Requirement } from "../../model/requirement";
import type { Indicator } from "../../model/indicator";
import type { Level } from "../../model/level";
import { figuresOf, type Figure } from "../../assess/value-figures";
import { judge, type Judgement } from "../../assess/judge-values";
import { levelsOf } from "../../assess/asked-levels";
import { remember } from "../remember";
import type { RuleContext } from "../rule";
import { standsAside } from "../standing-aside";

/** An indicator of the annex's own level with its figures in order of time and what must hold in the end. */
export type YearlyRow = {
  readonly indicator: Indicator;
  readonly horizon: number;
  readonly figures: readonly Figure[];
  readonly goal: readonly Requirement[];
  /** The goal stands in words; else the horizon's plan itself is taken for it. */
  readonly isStated: boolean;
  readonly levels: ReadonlySet<Level>;
};

export const yearlyRows = remember((context: RuleContext): readonly YearlyRow[] => {
  const { annex, assessments, profile } = context;
  const levels = levelsOf(annex, profile.level ?? annex.level);
  return annex.indicators
    .filter((indicator) => indicator.values.length > 0 && !standsAside(context, indicator))
    .map((indicator): YearlyRow => {
      const horizon = indicator.horizon ?? profile.horizon ?? annex.horizon;
      const figures = figuresOf(indicator);
      const goal = assessments.get(indicator.key)?.goal ?? [];
      const isStated = indicator.goal.some(({ value }) => value !== null);
      return { indicator, horizon, figures, goal, isStated, levels };
    });
});

/** Whether one figure of the row meets a goal: its own in the end, or what its year asks for. */
export function judgeFigure(
  { figures, levels, goal }: YearlyRow,
  figure: Figure,
  boundaryMeets = true,
  asked: readonly Requirement[] = goal,
): Judgement {
  return judge(asked, figure, {
    levels,
    boundaryMeets,
    among: figures,
  });
}

/** The cell a finding about a figure points at. */
export function cellOfFigure({ cells }: Figure, row: YearlyRow) {
  return cells.at(-1)?.cell ?? row.indicator.at;
}
