import { isRole, isValueKind } from "../core/model/role-names";
import type { ColumnMapping } from "../core/model/profile";
import { parsePosition } from "../core/sheet/address";

type MappedColumn = ColumnMapping["columns"][number];

/**
 * A person's own reading of the columns: one mapping or a list of them, columns written as in Excel:
 * `{ "sheet": "PL", "title": "", "columns": [{ "column": "C", "role": "value", "year": 2023, "kind": "actual" }] }`.
 * Undefined where anything in it is not understood: half a mapping would count something else.
 */
export function parseMappings(json: unknown): readonly ColumnMapping[] | undefined {
  const mappings = (Array.isArray(json) ? json : [json]).map(parseMapping);
  return mappings.every((mapping) => mapping !== undefined) ? mappings : undefined;
}

function parseMapping(json: unknown): ColumnMapping | undefined {
  if (!isRecord(json)) return undefined;
  const { sheet, title, columns } = json;
  if (typeof sheet !== "string" || typeof title !== "string" || !Array.isArray(columns))
    return undefined;
  const parsed = columns.map(parseColumn);
  if (!parsed.every((column) => column !== undefined)) return undefined;
  return { sheet, title, columns: parsed };
}

function parseColumn(json: unknown): MappedColumn | undefined {
  if (!isRecord(json)) return undefined;
  const { column: letters, role, year, kind } = json;
  const column = typeof letters === "string" ? parsePosition(`${letters}1`)?.column : undefined;
  if (column === undefined || !isRole(role)) return undefined;
  if (year !== undefined && !Number.isInteger(year)) return undefined;
  if (kind !== undefined && !isValueKind(kind)) return undefined;
  return {
    column,
    role,
    ...(typeof year === "number" ? { year } : {}),
    ...(kind === undefined ? {} : { kind }),
  };
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
