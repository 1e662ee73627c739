import { isRole, isValueKind } from "../../core/model/role-names";
import type { ColumnMapping, IgnoredFinding } from "../../core/model/profile";

type Entry = Readonly<Record<string, unknown>>;

/** undefined: not an entry, or one of a newer version; it is kept but not used. */
export function readIgnored(value: unknown): IgnoredFinding | undefined {
  if (!isEntry(value)) return undefined;
  const { id, sheet, reason, since } = value;
  if (typeof id !== "string" || typeof reason !== "string") return undefined;
  return {
    id,
    ...(typeof sheet === "string" ? { sheet } : {}),
    reason,
    ...(typeof since === "string" ? { since } : {}),
  };
}

export function readMapping(value: unknown): ColumnMapping | undefined {
  if (!isEntry(value)) return undefined;
  const { sheet, title, columns } = value;
  if (typeof sheet !== "string" || typeof title !== "string" || !Array.isArray(columns))
    return undefined;
  const read = columns.flatMap((column) => readColumn(column) ?? []);
  // Half of a mapping would be another mapping.
  return read.length === columns.length ? { sheet, title, columns: read } : undefined;
}

type MappedColumn = ColumnMapping["columns"][number];

function readColumn(value: unknown): MappedColumn | undefined {
  if (!isEntry(value)) return undefined;
  const { column, role, year, kind } = value;
  if (typeof column !== "number" || !isRole(role)) return undefined;
  if (kind !== undefined && !isValueKind(kind)) return undefined;
  return {
    column,
    role,
    ...(typeof year === "number" ? { year } : {}),
    ...(kind === undefined ? {} : { kind }),
  };
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
