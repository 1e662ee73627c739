import type { EvidenceFigure } from "../../model/evidence-figure";
import type { Requirement } from "../../model/requirement";
import { isPercent, toGoalUnit } from "../../assess/dimension";
import { wordsShared, subjectWords } from "./subject-words";

/** A clause that shares less than this part of what the best one shares speaks of something else. */
const NEAR_BEST = 0.6;

export type Assigned = {
  readonly requirement: Requirement;
  readonly figures: readonly EvidenceFigure[];
};

/**
 * Each figure of an evidence text goes to the requirement whose words its clause shares most; of these,
 * only the clauses that speak about as clearly as the best. `now`: the year of the assessment.
 */
export function answeringFigures(
  goal: readonly Requirement[],
  figures: readonly EvidenceFigure[],
  subject: string,
  now: number | undefined,
): readonly Assigned[] {
  const candidates = latest(figures, now).map((figure) => {
    const scores = goal.map((requirement) =>
      mayAnswer(requirement, figure)
        ? wordsShared(subjectWords(figure.clause), subjectWords(requirement.what ?? subject))
        : -1,
    );
    return { figure, scores, best: Math.max(...scores) };
  });
  return goal.map((requirement, index) => {
    const own = candidates.filter(
      ({ scores, best }) => best >= 0 && isFor(index, scores, best, goal),
    );
    const clearest = Math.max(0, ...own.map(({ scores }) => scores[index] ?? 0));
    const clear = own.filter(({ scores }) => (scores[index] ?? 0) >= clearest * NEAR_BEST);
    return { requirement, figures: clear.map(({ figure }) => figure) };
  });
}

/** One figure may answer the same demand of several levels, but only one thing. */
function isFor(
  index: number,
  scores: readonly number[],
  best: number,
  goal: readonly Requirement[],
): boolean {
  const score = scores[index] ?? -1;
  if (score < 0) return false;
  const first = goal[scores.indexOf(best)];
  return score === best && goal[index]?.what === first?.what;
}

/** "So với năm 2022 đạt 0%, đến nay đạt 14,7%": a figure of a past year counts only where no later one is told. */
function latest(
  figures: readonly EvidenceFigure[],
  now: number | undefined,
): readonly EvidenceFigure[] {
  const years = figures.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return figures;
  const last = Math.max(...years);
  const undated = figures.filter(({ year, aside }) => year === undefined && aside === undefined);
  const isPast = undated.length > 0 && now !== undefined && last < now;
  return figures.filter(({ year }) => year === undefined || (!isPast && year === last));
}

function mayAnswer(
  { unit, level, comparator }: Requirement,
  { aside, levels, unit: given, fraction }: EvidenceFigure,
): boolean {
  const isMovement = comparator === "decrease" || comparator === "increase";
  if (aside !== undefined && !(aside === "movement" && isMovement)) return false;
  if (level !== undefined && levels.length > 0 && !levels.includes(level)) return false;
  if (isPercent(unit)) return isPercent(given) || fraction !== undefined;
  return toGoalUnit(given, unit) !== undefined;
}
