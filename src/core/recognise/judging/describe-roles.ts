import { readHeader } from "../../reading/heads/read-head";
import type { AnnexDraft } from "./annex-draft";
import type { NamedFact } from "./named-fact";

const MANY_VALUES = 8;

/** Which columns were read, how sure, and which heads belong to another kind of table. */
export function describeRoles({
  columns,
  headerRows,
  layout,
  reports,
}: AnnexDraft): readonly NamedFact[] {
  const surest = new Map<string, number>();
  for (const { role, kind, certainty = 1 } of columns) {
    const name = role === "value" ? `value ${kind ?? "unknown"}` : role;
    surest.set(name, Math.max(surest.get(name) ?? 0, certainty));
  }
  const foreign = columns.filter(({ header }) => readHeader(header).foreign !== undefined).length;
  const shareOf = (role: string): number =>
    columns.filter((column) => column.role === role).length / Math.max(1, columns.length);
  return [
    ...[...surest].map(([role, certainty]): NamedFact => [`has ${role}`, certainty]),
    ["head lost", headerRows.length === 0 ? 1 : 0],
    ["foreign heads", Math.min(2, foreign)],
    ["share other", shareOf("other")],
    ["share value", shareOf("value")],
    ["many values", shareOf("value") * columns.length > MANY_VALUES ? 1 : 0],
    ["years in heads", columns.some(({ year }) => year !== undefined) ? 1 : 0],
    [`layout ${layout}`, 1],
    [`reports ${reports}`, 1],
  ];
}
