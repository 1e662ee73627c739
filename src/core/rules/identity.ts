import type { Annex } from "../model/annex";
import type { CellPosition } from "../sheet/address";
import { valueAt, type CellValue } from "../sheet/snapshot";
import { fingerprint } from "../text/fingerprint";
import type { Finding, FindingValue } from "../model/finding";
import { indicatorOnRow } from "./indicator-rows";
import type { AnyReport, RuleContext } from "./rule";

/**
 * What an "ignore" holds on to: the rule, the annex by its title, the indicator by its words, the cells
 * that the rule read and the figures that it states. No row, number or sheet name: rows are inserted,
 * moved and renumbered, sheets renamed (`isIgnored` keeps two sheets with the same annex apart).
 */
export function identify(context: RuleContext, rule: string, report: AnyReport): string {
  const { annex, snapshot } = context;
  const { says, at, indicator, values, reads } = report;
  const cells = (reads ?? [at]).map((cell) =>
    contentOf(annex, cell, valueAt(snapshot, cell.row, cell.column)),
  );
  const subject = indicator === undefined ? "" : (indicatorOnRow(annex, at.row)?.text ?? "");
  const content = [
    annex.title,
    annex.unit ?? "",
    subject,
    // A list of many rows stays the same list when one of them moves.
    indicator === undefined ? cells.sort() : cells,
    Object.values(values).filter(isFigure),
  ];
  return `${rule}.${says}@${fingerprint(JSON.stringify(content))}`;
}

/** The rule that an id names, for entries whose finding is not there any more. */
export function ruleOf(id: string): string {
  return id.split(/[.@]/, 1)[0] ?? id;
}

/** An empty cell is told from another empty one by the row that it is missing in. */
function contentOf(annex: Annex, { row }: CellPosition, value: CellValue): string {
  if (value !== null && value !== "") return JSON.stringify(value);
  return indicatorOnRow(annex, row)?.text ?? "";
}

/** Texts may be keys and years; a stated figure that changes makes another finding. */
function isFigure(value: FindingValue): boolean {
  return typeof value === "number" || (typeof value === "object" && "unit" in value);
}

/** Two equal cells far apart may carry the same finding; the second of a sheet gets "~2". */
export function numberRepeats(
  findings: readonly Finding[],
  seen: Map<string, number>,
): readonly Finding[] {
  return findings.map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id}~${String(times)}` };
  });
}
