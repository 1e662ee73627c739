import type { Sheet } from "./sheet";
import type { WorkbookModel } from "./workbook";

/**
 * The workbook as plain sorted data, for "equal to before" tests. View state (selection, active
 * sheet) and ids are left out; `withoutParts` drops custom XML parts of one namespace (our own
 * settings may stay behind).
 */
export function snapshotModel(
  workbook: WorkbookModel,
  { withoutParts }: { readonly withoutParts?: string } = {},
): unknown {
  return {
    sheets: workbook.sheets.map(snapshotSheet),
    names: sorted(workbook.names),
    settings: sorted(workbook.settings),
    customXmlParts: workbook.customXmlParts
      .map(({ xml }) => xml)
      .filter((xml) => withoutParts === undefined || !xml.includes(`"${withoutParts}"`)),
    structureProtected: workbook.structureProtected,
  };
}

function snapshotSheet(sheet: Sheet): unknown {
  const shown = Object.entries(sheet).filter(([key]) => key !== "id" && key !== "selection");
  return {
    ...Object.fromEntries(shown.map(([key, value]) => [key, plain(value)])),
    conditionalFormats: sheet.conditionalFormats.map(withoutId),
    comments: sheet.comments.map(withoutId),
    merges: sheet.merges.map((merge) => ({ ...merge })).sort(byPosition),
    cells: sorted(sheet.cells).map(([row, line]) => [row, sorted(line)]),
  };
}

function withoutId(decoration: object): unknown {
  return Object.fromEntries(Object.entries(decoration).filter(([key]) => key !== "id"));
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return sorted(value);
  if (value instanceof Set) return [...value].sort(byKey);
  return value;
}

function sorted<K, V>(map: ReadonlyMap<K, V>): [K, V][] {
  return [...map].sort(([one], [other]) => byKey(one, other));
}

function byKey(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one) < String(other) ? -1 : 1;
}

function byPosition(
  one: { readonly row: number; readonly column: number },
  other: { readonly row: number; readonly column: number },
): number {
  return one.row - other.row || one.column - other.column;
}
