import { fold } from "../../text/fold";
import type { LayoutName } from "../../model/annex";
import type { Column, Role } from "../../model/column";
import type { Indicator } from "../../model/indicator";

const CRITERIA = /\btieu chi\b/;

/** Criteria whose limits stand by place or group: "Nhóm 1 | Nhóm 2". */
function isCriteria(columns: readonly Column[]): boolean {
  return (
    columns.some(({ role }) => role === "value") &&
    columns.some(({ role, header }) => role !== "value" && CRITERIA.test(fold(header)))
  );
}

/** Layouts are only names for sets of roles: whatever mix there is, each column is read by its role. */
export function nameLayout(columns: readonly Column[]): LayoutName {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  const years = new Set(
    columns.flatMap(({ role, year }) => (role === "value" && year !== undefined ? [year] : [])),
  );
  if (has("status") || has("evidence")) return "assessment";
  if (years.size > 1) return "yearly-plan";
  if (has("goal") || has("score") || (years.size === 0 && isCriteria(columns))) return "criteria";
  if (has("value")) return "targets";
  if (has("product") || has("deadline") || has("lead")) return "tasks";
  return "other";
}

/** Results, or a table that only hands out targets: an actual column without a single value reports nothing. */
export function nameReports(
  columns: readonly Column[],
  indicators: readonly Indicator[],
): "results" | "targets-only" {
  if (columns.some(({ role }) => role === "status")) return "results";
  const reported = indicators.some(
    ({ values, evidence }) =>
      evidence !== undefined ||
      values.some(
        ({ kind, text }) => (kind === "actual" || kind === "estimate") && text.trim() !== "",
      ),
  );
  return reported ? "results" : "targets-only";
}
