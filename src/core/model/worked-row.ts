import type { Indicator } from "./indicator";
import type { Level } from "./level";
import type { PeriodFigure } from "./period-figure";
import type { Requirement } from "./requirement";

/** What a row comes to: worked out once, shared by assessment, rules, summary and report. */
export type WorkedRow = {
  readonly indicator: Indicator;
  /** The counted row above a sub-row. */
  readonly parent: Indicator | undefined;
  /** The year by which its goal must hold. */
  readonly horizon: number;
  /** In order of time. */
  readonly figures: readonly PeriodFigure[];
  /** The latest result, an estimate only where no actual is as late. */
  readonly latest: PeriodFigure | undefined;
  /** What its own words, or its parent's, ask for in the end. */
  readonly stated: readonly Requirement[];
  /** The same; where nothing is stated, what is planned for the goal year. */
  readonly goal: readonly Requirement[];
};

/** An annex with its rows worked out and what all of them are judged by. */
export type WorkedAnnex = {
  /** By indicator key. */
  readonly rows: ReadonlyMap<string, WorkedRow>;
  /** Whose annex it is, where that is known. */
  readonly level: Level | undefined;
  /** The levels whose figures the annex gives. */
  readonly levels: ReadonlySet<Level>;
  /** It plans year by year: only then does the goal year's plan say something. */
  readonly hasPlan: boolean;
  /** ISO date by which deadlines and goal years are past: a setting's, else that of the figures. */
  readonly judgedOn: string | undefined;
  /** "Trên 90 %" with exactly 90 % counts as met. */
  readonly boundaryMeets: boolean;
};
