import type { Requirement } from "../../model/requirement";
import type { Level } from "../../model/level";
import type { WorkedRow } from "../../model/worked-row";
import type { PeriodFigure } from "../../model/period-figure";
import { judge, type Judgement } from "../../assess/judge-values";
import { remember } from "../remember";
import type { RuleContext } from "../rule";
import { standsAside } from "../standing-aside";

/** A row of the annex's own level with values, and the levels that the annex answers for. */
export type YearlyRow = WorkedRow & {
  /** The goal stands in words; else the horizon's plan itself is taken for it. */
  readonly isStated: boolean;
  readonly levels: ReadonlySet<Level>;
};

export const yearlyRows = remember((context: RuleContext): readonly YearlyRow[] => {
  const { levels, rows } = context.worked;
  return [...rows.values()]
    .filter(({ indicator }) => indicator.values.length > 0 && !standsAside(context, indicator))
    .map((row): YearlyRow => {
      const isStated = row.indicator.goal.some(({ value }) => value !== null);
      return { ...row, isStated, levels };
    });
});

/** Whether one figure of the row meets a goal: its own in the end, or what its year asks for. */
export function judgeFigure(
  { figures, levels, goal }: YearlyRow,
  figure: PeriodFigure,
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
export function cellOfFigure({ cells }: PeriodFigure, row: YearlyRow) {
  return cells.at(-1)?.cell ?? row.indicator.at;
}
