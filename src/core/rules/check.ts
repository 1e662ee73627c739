import type { Annex } from "../model/annex";
import type { Finding, Severity } from "../model/finding";
import { gatherRepeats } from "./gather-repeats";
import { identify } from "./identity";
import { mergeCauses, type Cause } from "./merge";
import { inReadingOrder } from "./reading-order";
import { rules } from "./registry";
import type { AnyReport, AnyRule, RuleContext } from "./rule";

/** Runs every rule; findings in reading order, duplicates of one cause merged. */
export function checkAnnex(context: RuleContext): readonly Finding[] {
  const roles = new Set(context.annex.columns.map(({ role }) => role));
  const found: Cause[] = [];
  for (const rule of allRules()) {
    const wanted = context.profile.severities?.[rule.id];
    if (wanted === "off") continue;
    if (rule.needs?.some((role) => !roles.has(role)) === true) continue;
    for (const report of rule.check(context)) {
      const severity = wanted ?? report.severity ?? rule.severity;
      const finding = findingOf(context, rule, report, severity);
      const { rules: covers, cells } = report.covers ?? {
        rules: rule.covers ?? [],
        cells: [report.at],
      };
      found.push({ finding, covers, cells });
    }
  }
  const few = gatherRepeats(context.annex, inReadingOrder(mergeCauses(found)));
  return few.map((finding) => soften(context.annex, finding));
}

/** An error is told only where the reading is certain. */
function soften({ certain, columns }: Annex, finding: Finding): Finding {
  const column = columns.find((each) => each.column === finding.at.column);
  const isSure = certain && column?.certainty === undefined;
  return isSure || finding.severity !== "error" ? finding : { ...finding, severity: "warning" };
}

/** The registry keeps each rule's own vocabulary for the sentences; running them needs none of it. */
function allRules(): readonly AnyRule[] {
  return rules;
}

function findingOf(
  context: RuleContext,
  { id: rule }: AnyRule,
  report: AnyReport,
  severity: Severity,
): Finding {
  const { says, at, indicator, values, fix } = report;
  return {
    id: identify(context, rule, report),
    rule,
    says,
    severity,
    at: { sheet: context.annex.sheet, row: at.row, column: at.column },
    ...(indicator === undefined ? {} : { indicator }),
    values,
    ...(fix === undefined ? {} : { fix }),
  };
}
