import { joinKnown } from "../join-known";
import type { GoalPhrase } from "../labels/read-lists";
import type { Requirement } from "../product";
import type { ListScore, Miss } from "./list-score";

type ReadPhrase = (phrase: string) => readonly Requirement[];

/** "About" and several goals in one cell: only the value can be wrong. */
const VALUE_ALONE = new Set<string | null>(["~", "multi"]);

/** "=" in the truth is a bare value: a goal that no word calls one. */
function isComparator(truth: string | null, { comparator, explicit }: Requirement): boolean {
  if (VALUE_ALONE.has(truth) || comparator === truth) return true;
  return truth === "=" && !explicit;
}

function isRight(truth: GoalPhrase, read: readonly Requirement[]): boolean {
  if (truth.comparator === null) return read.length === 0;
  return read.some(
    (requirement) =>
      requirement.value === truth.value &&
      (truth.upTo === undefined || requirement.upTo === truth.upTo) &&
      isComparator(truth.comparator, requirement),
  );
}

/** A goal without a number cannot be right or wrong by its number. */
function isMeasurable({ comparator, value }: GoalPhrase): boolean {
  return comparator === null || (comparator !== "text" && value !== null);
}

function kindOfMiss(truth: GoalPhrase, read: readonly Requirement[]): string {
  if (truth.comparator === null) return "a goal where there is none";
  if (read.length === 0) return `no goal read, want ${truth.comparator}`;
  const near = read.find(({ value }) => value === truth.value);
  if (near === undefined) return `another value, want ${truth.comparator}`;
  if (near.upTo !== truth.upTo && truth.upTo !== undefined) return "upper end of a range";
  return `${near.comparator} for ${truth.comparator}`;
}

const describe = (read: readonly Requirement[]): string =>
  read.map(({ comparator, value, upTo }) => joinKnown([comparator, value, upTo])).join(", ");

export function scorePhrases(phrases: readonly GoalPhrase[], readPhrase: ReadPhrase): ListScore {
  const measurable = phrases.filter(isMeasurable);
  const misses = measurable.flatMap((truth): readonly Miss[] => {
    const read = readPhrase(truth.phrase);
    if (isRight(truth, read)) return [];
    const { phrase: text, comparator, value, upTo } = truth;
    const want = joinKnown([comparator, value, upTo]);
    return [{ kind: kindOfMiss(truth, read), text, got: describe(read), want }];
  });
  const of = measurable.length;
  return { of, right: of - misses.length, asked: 0, wrong: misses.length, misses };
}
