import type { Indicator } from "../model/indicator";
import type { Assessment } from "../model/assessment";
import { COUNT_OF_STATUS, type Counts } from "../model/counts";

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
    tally[COUNT_OF_STATUS[assessments.get(key)?.status ?? "unmeasured"]] += 1;
  }
  return { rows, total: rows - tally.otherLevel - tally.notApplicable, ...tally };
}
