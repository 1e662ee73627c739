import type { Role, ValueKind } from "../core/layouts/annex";
import type { ColumnMapping, IgnoredFinding } from "../core/settings/profile";

type Entry = Readonly<Record<string, unknown>>;

/** undefined: not an entry, or one of a newer version; it is kept but not used. */
export function readIgnored(value: unknown): IgnoredFinding | undefined {
  if (!isEntry(value)) return undefined;
  const { id, reason, since } = value;
  if (typeof id !== "string" || typeof reason !== "string") return undefined;
  return typeof since === "string" ? { id, reason, since } : { id, reason };
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
  const known = ROLES.find((name) => name === role);
  if (typeof column !== "number" || known === undefined) return undefined;
  const knownKind = KINDS.find((name) => name === kind);
  if (kind !== undefined && knownKind === undefined) return undefined;
  return {
    column,
    role: known,
    ...(typeof year === "number" ? { year } : {}),
    ...(knownKind === undefined ? {} : { kind: knownKind }),
  };
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const KINDS: readonly ValueKind[] = ["actual", "estimate", "target", "forecast"];

/** A record, so that a new role does not compile until it is here. */
const ROLE_NAMES: Readonly<Record<Role, true>> = {
  ordinal: true,
  indicator: true,
  goal: true,
  unit: true,
  value: true,
  status: true,
  evidence: true,
  note: true,
  product: true,
  lead: true,
  cooperating: true,
  monitor: true,
  assessor: true,
  deadline: true,
  code: true,
  score: true,
  other: true,
};

const ROLES = Object.keys(ROLE_NAMES) as readonly Role[];
