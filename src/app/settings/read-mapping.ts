import type { ColumnMapping } from "../../core/model/profile";
import { isRole, isValueKind } from "../../core/model/role-names";
import { known } from "../../core/model/known";
import { isRecord } from "./is-record";

type MappedColumn = ColumnMapping["columns"][number];
type ReadColumn = (column: unknown) => number | undefined;

/** Undefined where anything in it is not understood: half of a mapping would be another mapping. */
export function readMapping(
  value: unknown,
  columnOf: ReadColumn = (column) => (typeof column === "number" ? column : undefined),
): ColumnMapping | undefined {
  if (!isRecord(value)) return undefined;
  const { sheet, title, columns } = value;
  if (typeof sheet !== "string" || typeof title !== "string" || !Array.isArray(columns))
    return undefined;
  const read = columns.map((column) => readColumn(column, columnOf));
  return read.every((column) => column !== undefined) ? { sheet, title, columns: read } : undefined;
}

function readColumn(value: unknown, columnOf: ReadColumn): MappedColumn | undefined {
  if (!isRecord(value)) return undefined;
  const { role, year, kind } = value;
  const column = columnOf(value["column"]);
  if (column === undefined || !isRole(role) || !isYear(year)) return undefined;
  if (kind !== undefined && !isValueKind(kind)) return undefined;
  return { column, role, ...known({ year, kind }) };
}

function isYear(year: unknown): year is number | undefined {
  return year === undefined || Number.isInteger(year);
}
