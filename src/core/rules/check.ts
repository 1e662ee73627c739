import { valueAt } from "../sheet/snapshot";
import { fingerprint } from "./fingerprint";
import type { Finding, Severity } from "./finding";
import { mergeCauses } from "./merge";
import { inReadingOrder } from "./reading-order";
import { rules } from "./registry";
import type { AnyReport, AnyRule, RuleContext } from "./rule";

const COVERS = new Map(allRules().map(({ id, covers }) => [id, covers ?? []]));

/** Runs every rule; findings in reading order, duplicates of one cause merged, each with its stable id. */
export function checkAnnex(context: RuleContext): readonly Finding[] {
  const roles = new Set(context.annex.columns.map(({ role }) => role));
  const found: Finding[] = [];
  for (const rule of allRules()) {
    const wanted = context.profile.severities?.[rule.id];
    if (wanted === "off") continue;
    if (rule.needs?.some((role) => !roles.has(role)) === true) continue;
    for (const report of rule.check(context)) {
      found.push(findingOf(context, rule, report, wanted ?? report.severity ?? rule.severity));
    }
  }
  return numberRepeats(inReadingOrder(mergeCauses(found, COVERS)));
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
    id: `${rule}.${says}@${fingerprint(identityOf(context, report))}`,
    rule,
    says,
    severity,
    at: { sheet: context.annex.sheet, row: at.row, column: at.column },
    ...(indicator === undefined ? {} : { indicator }),
    values,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** No row or column number: an ignored finding stays ignored when rows are inserted above it. */
function identityOf({ annex, snapshot }: RuleContext, report: AnyReport): string {
  const cells = report.reads ?? [report.at];
  const read = cells.map(({ row, column }) => valueAt(snapshot, row, column));
  return JSON.stringify([annex.sheet, annex.title, report.indicator ?? "", read]);
}

/** Two equal cells far apart may carry the same finding; the second gets "~2". */
function numberRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id}~${String(times)}` };
  });
}
