import type { Requirement } from "./requirement";
import type { Level } from "./level";

/** What a status word means, before levels and the horizon are considered. */
export type DeclaredMeaning =
  | "completed"
  | "in-progress"
  | "not-started"
  | "missed"
  | "other-level"
  | "not-applicable"
  | "undetermined"
  | "as-above"
  | "unknown";

export type Status =
  | "completed"
  | "in-progress"
  | "not-started"
  | "missed"
  | "unmeasured"
  | "other-level"
  | "not-applicable";

/** Where the latest result stands on the way to the goal. */
export type Course = "reached" | "on-course" | "behind" | "short";

export type PlanVerdict = "meets" | "short" | "unmeasured";

/** Why a status is what it is; worded in strings/. */
export type Reasoning = {
  readonly says:
    | "declared"
    | "declared-as-above"
    /** "Đạt" under "So với kế hoạch năm": of that year's target, not of the goal. */
    | "declared-for-year"
    | "no-status"
    /** "Chưa đánh giá", "Chưa có số liệu": an answer, but none that can be counted. */
    | "undetermined-status"
    | "unknown-status"
    | "other-level"
    | "not-applicable"
    | "meets-goal"
    | "below-goal"
    | "past-horizon"
    /** A row without figures of its own, judged by its sub-rows. */
    | "sub-rows"
    | "unit-differs"
    | "no-goal"
    | "no-value"
    | "targets-only";
  readonly values: Readonly<Record<string, string | number>>;
};

export type Assessment = {
  /** The indicator's key. */
  readonly key: string;
  readonly status: Status;
  /** The year by which the goal must hold. */
  readonly horizon?: number;
  /** What must hold then: stated, or planned where the sentence states no number. */
  readonly goal?: readonly Requirement[];
  /** What goal and values say, where both can be read. */
  readonly computed?: Status;
  readonly basis?: "declared" | "actual" | "estimate";
  /** Met only because "trên N" with exactly N counts as met. */
  readonly onBoundary?: boolean;
  readonly plan?: PlanVerdict;
  /** The horizon's plan meets the goal only on the boundary. */
  readonly planOnBoundary?: boolean;
  readonly course?: Course;
  /** Latest figure used, as shown, and its year. */
  readonly latest?: { readonly text: string; readonly year?: number };
  /** Goal minus latest figure of the requirement that is furthest off; 0 when met. */
  readonly distance?: { readonly value: number; readonly unit: string };
  /** Needed step per year from the latest figure to the horizon. */
  readonly yearlyStep?: { readonly value: number; readonly unit: string };
  /** To whom another level's row belongs, and the words that say so. */
  readonly aside?: { readonly level?: Level; readonly word: string };
  readonly reasoning: Reasoning;
  /** Why `computed` is what it is, where a declared status decides. */
  readonly computedBecause?: Reasoning;
};
