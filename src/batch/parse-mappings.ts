import { readMapping } from "../app/settings/read-mapping";
import type { ColumnMapping } from "../core/model/profile";
import { parsePosition } from "../core/sheet/address";

/**
 * A person's own reading of the columns: one mapping or a list of them, columns written as in Excel:
 * `{ "sheet": "PL", "title": "", "columns": [{ "column": "C", "role": "value", "year": 2023, "kind": "actual" }] }`.
 * Undefined where anything in it is not understood: half a mapping would count something else.
 */
export function parseMappings(json: unknown): readonly ColumnMapping[] | undefined {
  const given: readonly unknown[] = Array.isArray(json) ? json : [json];
  const mappings = given.map((one) => readMapping(one, columnNamed));
  return mappings.every((mapping) => mapping !== undefined) ? mappings : undefined;
}

function columnNamed(letters: unknown): number | undefined {
  return typeof letters === "string" ? parsePosition(`${letters}1`)?.column : undefined;
}
