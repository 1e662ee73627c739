import type { ColumnMapping } from "../../model/profile";
import { fold } from "../../text/fold";
import type { Column } from "../../model/column";

export function findMapping(
  mappings: readonly ColumnMapping[],
  sheet: string,
  title: string,
): ColumnMapping | undefined {
  return mappings.find((mapping) => mapping.sheet === sheet && fold(mapping.title) === fold(title));
}

/** The user's own reading of a column goes before ours; columns that it does not name stay as read. */
export function applyMapping(
  columns: readonly Column[],
  mapping: ColumnMapping | undefined,
): readonly Column[] {
  if (mapping === undefined) return columns;
  const mapped = new Map(mapping.columns.map((column) => [column.column, column]));
  const singles = new Set(
    mapping.columns.flatMap(({ role }) =>
      role === "indicator" || role === "ordinal" ? [role] : [],
    ),
  );
  return columns.map((column): Column => {
    const own = mapped.get(column.column);
    if (own === undefined) {
      const displaced = column.role === "indicator" || column.role === "ordinal";
      return displaced && singles.has(column.role) ? { ...column, role: "other" } : column;
    }
    if (own.role !== "value")
      return { column: column.column, header: column.header, role: own.role };
    const year = own.year ?? column.year;
    const kind = own.kind ?? column.kind ?? "target";
    return { ...column, role: "value", kind, ...(year === undefined ? {} : { year }) };
  });
}
