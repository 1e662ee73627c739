import type { Status } from "./assessment";
import type { SummaryLineKind } from "./declared-line";

/**
 * `total = completed + inProgress + notStarted + missed + unmeasured`, by construction;
 * `otherLevel` and `notApplicable` stand apart. Sub-rows (with a parent) are not counted.
 */
export type Counts = {
  readonly rows: number;
  readonly total: number;
  readonly completed: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly missed: number;
  readonly unmeasured: number;
  readonly otherLevel: number;
  readonly notApplicable: number;
};

/** Under which count a status stands. */
export const COUNT_OF_STATUS: Readonly<Record<Status, Exclude<keyof Counts, "rows" | "total">>> = {
  completed: "completed",
  "in-progress": "inProgress",
  "not-started": "notStarted",
  missed: "missed",
  unmeasured: "unmeasured",
  "other-level": "otherLevel",
  "not-applicable": "notApplicable",
};

/** Which count a line of the summary tells. */
export const COUNT_OF_LINE: Readonly<Record<SummaryLineKind, keyof Counts>> = {
  ...COUNT_OF_STATUS,
  total: "total",
};
