import type { Indicator } from "../model/annex";
import type { Assessment, Status } from "../model/assessment";

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

const FIELD: Readonly<Record<Status, Exclude<keyof Counts, "rows" | "total">>> = {
  completed: "completed",
  "in-progress": "inProgress",
  "not-started": "notStarted",
  missed: "missed",
  unmeasured: "unmeasured",
  "other-level": "otherLevel",
  "not-applicable": "notApplicable",
};

export function countStatuses(
  indicators: readonly Indicator[],
  assessments: ReadonlyMap<string, Assessment>,
): Counts {
  const tally = {
    completed: 0,
    inProgress: 0,
    notStarted: 0,
    missed: 0,
    unmeasured: 0,
    otherLevel: 0,
    notApplicable: 0,
  };
  let rows = 0;
  for (const { key, parent } of indicators) {
    if (parent !== undefined) continue;
    rows += 1;
    tally[FIELD[assessments.get(key)?.status ?? "unmeasured"]] += 1;
  }
  return { rows, total: rows - tally.otherLevel - tally.notApplicable, ...tally };
}
