import type { SummarySheetWords } from "../../core/summary/plan/summary-words";
import { formatDay } from "../format";
import { tellDistance, tellGoal, tellLatest, tellReasoning } from "../progress/tell-progress";
import type { Strings } from "../strings";
import { splitAtCount, tellLine } from "./tell-lines";

/** Everything that the summary sheet says, gathered from the sections that hold it. */
export function summarySheetWords(strings: Strings): SummarySheetWords {
  const { sheet } = strings.summary;
  const { statuses, computedStatuses } = strings.terms;
  return {
    ...sheet,
    asOf: (iso) => sheet.asOf(formatDay(iso)),
    statuses: (basis) => {
      if (basis === "computed") return computedStatuses;
      return basis === "targets-only" ? { ...statuses, unmeasured: sheet.noResults } : statuses;
    },
    plans: strings.progress.plans,
    line: (line) => tellLine(strings, line),
    aroundCount: (line) => splitAtCount(strings, line),
    goal: (goal) => tellGoal(strings, goal),
    latest: (assessment) => tellLatest(strings, assessment),
    distance: (assessment) => tellDistance(strings, assessment),
    reason: (assessment) => tellReasoning(strings, assessment.reasoning),
  };
}
