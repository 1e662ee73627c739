import type { Requirement } from "../goals/requirement";
import type { ValuePart } from "../goals/value";
import type { Level } from "../layouts/level";
import { compare, type Comparison, type NoComparison } from "./compare";
import type { Figure } from "./figure";
import { move } from "./move";
import { answersFor } from "./levels";

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
  readonly previous?: Figure | undefined;
  /** The figure of a year that a goal counts from. */
  readonly ofYear?: (year: number) => Figure | undefined;
};

type Tried = { readonly requirement: Requirement; readonly part: ValuePart };

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

function measure({ requirement, part }: Tried, options: JudgeOptions): Comparison | NoComparison {
  const { comparator } = requirement;
  if (comparator !== "increase" && comparator !== "decrease") {
    return compare(requirement, part, options.boundaryMeets);
  }
  const sameLevel = (figure: Figure | undefined) =>
    figure?.parts.find(({ level }) => level === part.level);
  const from = /\d{4}/.exec(requirement.baseline ?? "")?.[0];
  const previous = sameLevel(options.previous);
  const baseline = from === undefined ? undefined : sameLevel(options.ofYear?.(Number(from)));
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
  figure: Figure,
  options: JudgeOptions,
): Judgement {
  const { levels } = options;
  const mine = ({ level }: { readonly level?: Level }) => answersFor(levels, level, figure.year);
  const asked = goal.filter(mine);
  const parts = figure.parts.filter(mine);
  if (asked.length === 0) return { verdict: "unmeasured", because: "no-goal" };
  const judged: Judged[] = [];
  let open: NoComparison | undefined;
  for (const [index, requirement] of asked.entries()) {
    const answers = partsFor(requirement, index, asked, parts);
    if (answers.length === 0) open ??= "no-value";
    for (const part of answers) {
      const comparison = measure({ requirement, part }, options);
      const level = part.level ?? requirement.level;
      if (typeof comparison === "string") open ??= comparison;
      else judged.push({ requirement, comparison, ...(level === undefined ? {} : { level }) });
    }
  }
  return conclude(judged, open, asked, parts);
}

function conclude(
  judged: readonly Judged[],
  open: NoComparison | undefined,
  asked: readonly Requirement[],
  parts: readonly ValuePart[],
): Judgement {
  const below = judged.filter(({ comparison }) => !comparison.met);
  const [first] = below;
  if (first !== undefined) {
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
