import type { Comparator } from "../../core/model/requirement";
import type { Course, PlanVerdict, Reasoning } from "../../core/model/assessment";

/** The values of a reasoning as this language writes them; absent ones are "". */
export type ShownReasoning = {
  /** "55,54% ≥ 50%": the figure against what is asked. */
  readonly comparison: string;
  /** " (năm 2023, cấp huyện)" or "". */
  readonly when: string;
  readonly word: string;
  readonly text: string;
  readonly year: string;
  readonly level: string;
  readonly count: string;
};

export type ProgressSentences = {
  readonly reasons: Readonly<Record<Reasoning["says"], (shown: ShownReasoning) => string>>;
  /** A requirement with its number: "ít nhất 90%" as a sign, so that a column stays narrow. */
  readonly goals: Readonly<Record<Comparator, (value: string, upTo: string) => string>>;
  readonly movesUp: string;
  readonly movesDown: string;
  readonly perYear: string;
  readonly thanLastYear: string;
  readonly noGoal: string;
  readonly year: (year: string) => string;
  /** The unit of a difference between percentages. */
  readonly points: string;
  readonly reached: string;
  readonly away: (quantity: string) => string;
  readonly step: (quantity: string) => string;
  readonly plans: Readonly<Record<PlanVerdict, string>>;
  readonly courses: Readonly<Record<Course, string>>;
};
