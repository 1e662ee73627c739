import type { Requirement } from "../../core/model/requirement";
import type { Indicator, TextCell, YearlyValue } from "../../core/model/indicator";
import type { Assessment } from "../../core/model/assessment";
import { formatPosition } from "../../core/sheet/address";
import type {
  DeadlineReport,
  IndicatorReport,
  RequirementReport,
  ValueReport,
} from "./annex-report";

export function reportIndicator(
  indicator: Indicator,
  assessment: Assessment | undefined,
): IndicatorReport {
  const { key, number, section, group, parent, rows, text, unit, horizon } = indicator;
  return {
    key,
    number,
    section,
    group,
    parent,
    rows: rows.map((row) => row + 1),
    text,
    unit,
    horizon,
    goal: indicator.goal.map(reportRequirement),
    values: indicator.values.map(reportValue),
    declared: written(indicator.status),
    status: assessment?.status ?? "unmeasured",
    computed: assessment?.computed,
    basis: assessment?.basis,
    plan: assessment?.plan,
    course: assessment?.course,
    distance: assessment?.distance,
    yearlyStep: assessment?.yearlyStep,
    lead: written(indicator.lead),
    cooperating: written(indicator.cooperating),
    monitor: written(indicator.monitor),
    assessor: written(indicator.assessor),
    product: written(indicator.product),
    deadline: reportDeadline(indicator),
    evidence: written(indicator.evidence),
    note: written(indicator.note),
  };
}

function written(cell: TextCell | undefined): string | undefined {
  return cell === undefined || cell.text === "" ? undefined : cell.text;
}

function reportRequirement(requirement: Requirement): RequirementReport {
  const { comparator, value, upTo, unit, level, by, per, against, what, baseline, explicit } =
    requirement;
  return { comparator, value, upTo, unit, level, by, per, against, what, baseline, explicit };
}

function reportValue({ year, period, kind, cell, parts }: YearlyValue): ValueReport {
  return {
    year,
    period,
    kind,
    cell: formatPosition(cell),
    parts: parts.map(({ value, unit, level, text }) => ({ value, unit, level, text })),
  };
}

/** The contract knows no "unreadable": whoever reads a report can do no more with it than with a vague one. */
function reportDeadline({ deadline }: Indicator): DeadlineReport | undefined {
  if (deadline === undefined || deadline.text === "") return undefined;
  const { text, type, on } = deadline;
  return { text, type: type === "unreadable" ? "vague" : type, on };
}
