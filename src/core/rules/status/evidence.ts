import type { EvidenceFigure } from "../../model/evidence-figure";
import { readFigures } from "../../reading/evidence/read-evidence";
import type { Requirement } from "../../model/requirement";
import type { ValuePart } from "../../model/value";
import type { Indicator } from "../../model/indicator";
import { LEVELS, type Level } from "../../model/level";
import { compare, figureIn, type Comparison } from "../../assess/compare";
import { answersFor } from "../../assess/asked-levels";
import { remember } from "../remember";
import type { RuleContext } from "../rule";
import { answeringFigures, type Assigned } from "./answering-figures";
import { sharesOfCounts } from "./shares-of-counts";

/** One requirement and the evidence figure that speaks for or against it. */
export type Answer = {
  readonly requirement: Requirement;
  readonly figure: EvidenceFigure;
  readonly comparison: Comparison;
};

export type Evidence = {
  readonly indicator: Indicator;
  readonly text: string;
  readonly goal: readonly Requirement[];
  readonly figures: readonly EvidenceFigure[];
  readonly answers: readonly Answer[];
  /** Requirements that no figure answers. */
  readonly open: readonly Requirement[];
};

/** What the evidence column says about each measurable goal, by indicator key. */
export const readEvidence = remember((context: RuleContext): ReadonlyMap<string, Evidence> => {
  const { annex, worked } = context;
  const { judgedOn, levels } = worked;
  const now = judgedOn === undefined ? annex.year : Number(judgedOn.slice(0, 4));
  const evidence = new Map<string, Evidence>();
  for (const [key, { indicator, stated }] of worked.rows) {
    const text = indicator.evidence?.text ?? "";
    if (text.trim() === "") continue;
    const figures = sharesOfCounts(text, readFigures(text), indicator.text);
    const named = levelsOfEvidence(levels, figures);
    const goal = stated.filter(
      ({ level, value }) => value !== null && answersFor(named, level, undefined),
    );
    if (goal.length === 0) continue;
    const assigned = answeringFigures(goal, figures, indicator.text, now);
    evidence.set(key, { indicator, text, goal, figures, ...match(assigned) });
  }
  return evidence;
});

/** An annex also answers for the lower levels that its evidence names. */
function levelsOfEvidence(
  own: ReadonlySet<Level>,
  figures: readonly EvidenceFigure[],
): ReadonlySet<Level> {
  const below = new Set([...own].flatMap((level) => LEVELS.slice(LEVELS.indexOf(level) + 1)));
  const named = figures.flatMap(({ levels }) => levels).filter((level) => below.has(level));
  return new Set([...own, ...named]);
}

function match(assigned: readonly Assigned[]): Pick<Evidence, "answers" | "open"> {
  const answers: Answer[] = [];
  const open: Requirement[] = [];
  for (const { requirement, figures } of assigned) {
    const found = figures.flatMap((figure) => {
      const comparison = compareFigure(requirement, figure);
      return comparison === undefined ? [] : [{ requirement, figure, comparison }];
    });
    if (found.length === 0) open.push(requirement);
    answers.push(...found);
  }
  return { answers, open };
}

function compareFigure(
  requirement: Requirement,
  { value, unit, bound, fraction }: EvidenceFigure,
): Comparison | undefined {
  const part: ValuePart = {
    value,
    unit,
    ...(bound === undefined ? {} : { bound }),
    ...(fraction === undefined ? {} : { fraction }),
  };
  if (figureIn(requirement.unit, part) === undefined) return undefined;
  const compared = compare(requirement, part, true);
  return typeof compared === "string" ? undefined : compared;
}
