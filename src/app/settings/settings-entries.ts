import { isRole, isValueKind } from "../../core/model/role-names";
import { known } from "../../core/model/known";
import type { Answer, QuestionOption, TaughtMeaning } from "../../core/model/question";
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

const MEANINGS: readonly TaughtMeaning[] = [
  "completed",
  "in-progress",
  "not-started",
  "missed",
  "not-applicable",
  "undetermined",
];

/** As kept in a workbook (what was chosen) or written for the batch command (its place in the list). */
export function readAnswer(value: unknown): Answer | undefined {
  if (!isEntry(value)) return undefined;
  const { id, option, sheet } = value;
  const chosen = typeof option === "number" ? option : readOption(option);
  if (typeof id !== "string" || chosen === undefined) return undefined;
  return { id, option: chosen, ...(typeof sheet === "string" ? { sheet } : {}) };
}

function readOption(value: unknown): QuestionOption | undefined {
  if (!isEntry(value)) return undefined;
  const { role, kind, year, annex } = value;
  const status = MEANINGS.find((meaning) => meaning === value["status"]);
  const option = known({
    role: isRole(role) ? role : undefined,
    kind: isValueKind(kind) ? kind : undefined,
    year: typeof year === "number" ? year : undefined,
    annex: typeof annex === "boolean" ? annex : undefined,
    status,
  });
  return Object.keys(option).length === 0 ? undefined : option;
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
