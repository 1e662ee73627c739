import type { Requirement } from "../model/requirement";
import type { ValuePart } from "../model/value";
import type { Level } from "../model/level";
import { compare, type Comparison, type NoComparison } from "./compare";
import { previousFigure } from "./value-figures";
import type { PeriodFigure } from "../model/period-figure";
import { move } from "./move";
import { answersFor } from "./asked-levels";

export type Judged = {
  readonly requirement: Requirement;
  readonly comparison: Comparison;
  readonly level?: Level;
};

export type Judgement =
  | {
      readonly verdict: "met" | "below";
      readonly onBoundary: boolean;
      /** Of the comparisons, the one that is furthest off; where all are met, the last. */
      readonly decisive: Judged;
    }
  | { readonly verdict: "unmeasured"; readonly because: NoComparison };

export type JudgeOptions = {
  readonly levels: ReadonlySet<Level>;
  readonly boundaryMeets: boolean;
  /** All figures of the row: what a movement is measured from. */
  readonly among?: readonly PeriodFigure[];
};

const NO_FIGURES: readonly PeriodFigure[] = [];

/** The parts of a figure that answer a requirement: of its level, else those that name none. */
function partsFor(
  requirement: Requirement,
  index: number,
  goal: readonly Requirement[],
  parts: readonly ValuePart[],
): readonly ValuePart[] {
  const { level } = requirement;
  if (level !== undefined) {
    const own = parts.filter((part) => part.level === level);
    return own.length > 0 ? own : parts.filter((part) => part.level === undefined);
  }
  // "80%; 30%" under a goal of two numbers: one each, in order.
  const listed = parts.length === goal.length && parts.length > 1;
  const paired =
    listed && parts.every((part) => part.level === undefined) ? parts[index] : undefined;
  return paired === undefined ? parts : [paired];
}

function measure(
  requirement: Requirement,
  part: ValuePart,
  figure: PeriodFigure,
  { boundaryMeets, among = NO_FIGURES }: JudgeOptions,
): Comparison | NoComparison {
  const { comparator } = requirement;
  if (comparator !== "increase" && comparator !== "decrease") {
    return compare(requirement, part, boundaryMeets);
  }
  const sameLevel = (other: PeriodFigure | undefined) =>
    other?.parts.find(({ level }) => level === part.level);
  const from = /\d{4}/.exec(requirement.baseline ?? "")?.[0];
  const previous = sameLevel(previousFigure(among, figure));
  const baseline =
    from === undefined ? undefined : sameLevel(among.find(({ year }) => year === Number(from)));
  return move({ ...requirement, comparator }, part, {
    ...(previous === undefined ? {} : { previous }),
    ...(baseline === undefined ? {} : { baseline }),
  });
}

const share = ({ comparison }: Judged): number =>
  comparison.missing / Math.max(1, Math.abs(comparison.asked));

/**
 * Whether a figure meets a goal: every requirement that the annex answers for, at every level that has
 * a figure. What fails is enough to be below; to be met, nothing may be left open.
 */
export function judge(
  goal: readonly Requirement[],
  figure: PeriodFigure,
  options: JudgeOptions,
): Judgement {
  const { levels } = options;
  const asked = ofLevels(goal, levels, figure.year);
  const parts = ofLevels(figure.parts, levels, figure.year);
  const [first] = asked;
  if (first === undefined) return { verdict: "unmeasured", because: "no-goal" };
  const [only] = parts;
  if (asked.length === 1 && parts.length === 1 && only !== undefined && isFor(first, only))
    return judgeOne(first, only, figure, options);
  const judged: Judged[] = [];
  let open: NoComparison | undefined;
  let index = 0;
  for (const requirement of asked) {
    const answers = partsFor(requirement, index, asked, parts);
    index += 1;
    if (answers.length === 0) open ??= "no-value";
    for (const part of answers) {
      const comparison = measure(requirement, part, figure, options);
      const level = part.level ?? requirement.level;
      if (typeof comparison === "string") open ??= comparison;
      else if (level === undefined) judged.push({ requirement, comparison });
      else judged.push({ requirement, comparison, level });
    }
  }
  return conclude(judged, open, asked, parts);
}

function isFor({ level }: Requirement, part: ValuePart): boolean {
  return level === undefined || part.level === undefined || part.level === level;
}

/** One demand and one number, as in most rows: nothing has to be collected. */
function judgeOne(
  requirement: Requirement,
  part: ValuePart,
  figure: PeriodFigure,
  options: JudgeOptions,
): Judgement {
  const comparison = measure(requirement, part, figure, options);
  if (typeof comparison === "string") return { verdict: "unmeasured", because: comparison };
  const level = part.level ?? requirement.level;
  const decisive =
    level === undefined ? { requirement, comparison } : { requirement, comparison, level };
  return comparison.met
    ? { verdict: "met", onBoundary: comparison.onBoundary, decisive }
    : { verdict: "below", onBoundary: false, decisive };
}

/** Nearly always all of them, and then nothing is copied. */
function ofLevels<T extends { readonly level?: Level }>(
  list: readonly T[],
  levels: ReadonlySet<Level>,
  year: number | undefined,
): readonly T[] {
  if (list.every(({ level }) => level === undefined)) return list;
  return list.filter(({ level }) => answersFor(levels, level, year));
}

function conclude(
  judged: readonly Judged[],
  open: NoComparison | undefined,
  asked: readonly Requirement[],
  parts: readonly ValuePart[],
): Judgement {
  const first = judged.find(({ comparison }) => !comparison.met);
  if (first !== undefined) {
    const below = judged.filter(({ comparison }) => !comparison.met);
    if (mayConcernAnother(below, asked, parts))
      return { verdict: "unmeasured", because: "no-value" };
    const decisive = below.reduce(
      (worst, next) => (share(next) > share(worst) ? next : worst),
      first,
    );
    return { verdict: "below", onBoundary: false, decisive };
  }
  const last = judged.at(-1);
  if (open !== undefined || last === undefined)
    return { verdict: "unmeasured", because: open ?? "no-value" };
  const onLimit = judged.find(({ comparison }) => comparison.onBoundary);
  return { verdict: "met", onBoundary: onLimit !== undefined, decisive: onLimit ?? last };
}

/**
 * One figure under several demands: it answers the first, and cannot fail what it may not speak of
 * ("trong đó, …", or the level of an annex whose own level nobody knows).
 */
function mayConcernAnother(
  below: readonly Judged[],
  asked: readonly Requirement[],
  parts: readonly ValuePart[],
): boolean {
  if (parts.length !== 1 || asked.length === 1) return false;
  if (asked.every(({ level }) => level !== undefined)) return below.length < asked.length;
  return below.every(({ requirement }) => requirement !== asked[0]);
}
