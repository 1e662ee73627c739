import type { Comparator, Requirement } from "./requirement";
import type { Level } from "./level";

/** What a status word may mean, before levels and the horizon are considered. */
export const DECLARED_MEANINGS = [
  "completed",
  "in-progress",
  "not-started",
  "missed",
  "other-level",
  "not-applicable",
  "undetermined",
  "as-above",
  "unknown",
] as const;

export type DeclaredMeaning = (typeof DECLARED_MEANINGS)[number];

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

/** A figure against what is asked of it. */
export type ComparedReasoning = {
  readonly says: "meets-goal" | "below-goal" | "past-horizon";
  readonly values: {
    readonly figure: number;
    readonly asked: number;
    readonly unit: string;
    readonly comparator: Comparator;
    readonly year?: number;
    readonly level?: Level;
    readonly against?: "previous-year";
  };
};

type Says<Of extends string, Values> = { readonly says: Of; readonly values: Readonly<Values> };

/** Why a status is what it is; worded in strings/. */
export type Reasoning =
  | ComparedReasoning
  | Says<"declared" | "declared-as-above", { word: string }>
  /** "Đạt" under "So với kế hoạch năm": of that year's target, not of the goal. */
  | Says<"declared-for-year", { word: string; year: number }>
  | Says<"no-status", object>
  /** "Chưa đánh giá", "Chưa có số liệu": an answer, but none that can be counted. */
  | Says<"undetermined-status" | "unknown-status", { word: string }>
  | Says<"other-level", { word: string; level: Level }>
  | Says<"not-applicable", { word: string }>
  /** A row without figures of its own, judged by its sub-rows. */
  | Says<"sub-rows", { count: number }>
  /** The latest figure as shown; absent where there is none. */
  | Says<"unit-differs" | "no-goal" | "no-value", { text?: string }>
  | Says<"targets-only", object>;

export function isCompared(reasoning: Reasoning): reasoning is ComparedReasoning {
  return "figure" in reasoning.values;
}

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
