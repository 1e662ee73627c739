import type { ColumnMapping, Profile } from "../settings/profile";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Annex } from "./annex";
import { findTables } from "./find-tables";
import { readTable } from "./read-table";
import { openSheet } from "./sheet-reader";
import { readLines } from "./surroundings";
import { findUsedArea } from "./used-area";

export type RecogniseOptions = {
  readonly mappings?: readonly ColumnMapping[];
  readonly profile?: Profile;
};

/** Every annex on the sheet, uncertain ones included, in reading order; none for other tables. */
export function recognise(
  snapshot: SheetSnapshot,
  { mappings = [], profile = {} }: RecogniseOptions = {},
): readonly Annex[] {
  const used = findUsedArea(snapshot);
  if (used === undefined) return [];
  const reader = openSheet(snapshot);
  const right = used.column + used.columnCount - 1;
  const annexes: Annex[] = [];
  let above = used.row;
  for (const span of findTables(reader, used)) {
    const lines = readLines(reader, { top: above, bottom: span.top - 1, left: used.column, right });
    const sheetLines =
      above === used.row
        ? []
        : (annexes[0]?.titleLines ?? []).map((line) => ({ ...line, block: 0 }));
    const annex = readTable({ reader, span, lines, sheetLines, linesBelow: [], mappings, profile });
    if (annex === undefined) continue;
    annexes.push(annex);
    above = annex.area.row + annex.area.rowCount;
  }
  return annexes;
}
