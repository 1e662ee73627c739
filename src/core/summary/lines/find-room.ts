import type { CellPosition } from "../../sheet/address";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { ExistingLine } from "./existing-lines";
import { freeRowsAbove, freeRowsFrom, insertableRow } from "./free-rows";
import type { AssessedAnnex } from "../../model/annex-review";

/** Rows to insert above `before` ahead of the edits, which count the new rows. */
export type LineInsertion = {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
};

export type Room = {
  readonly row: number;
  readonly column: number;
  readonly insertion?: LineInsertion;
};

/** Where new lines begin: below the ones that are there, else above the header. */
export function findRoom(
  snapshot: SheetSnapshot,
  { annex }: AssessedAnnex,
  existing: readonly ExistingLine[],
  header: number,
  needed: number,
): Room {
  const last = existing.at(-1)?.at;
  if (last !== undefined) return roomBelow(snapshot, annex.sheet, last, needed);
  const column = annex.area.column;
  const free = freeRowsAbove(snapshot, { row: header, column }, needed + 1);
  // A blank row stays between the lines and the header where there is one to spare.
  if (free >= needed) return { row: header - needed - (free > needed ? 1 : 0), column };
  const before = insertableRow(snapshot, header);
  return { row: before, column, insertion: { sheet: annex.sheet, before, count: needed + 1 } };
}

function roomBelow(
  snapshot: SheetSnapshot,
  sheet: string,
  last: CellPosition,
  needed: number,
): Room {
  const merged = snapshot.merges.find(
    (area) => area.row === last.row && area.column === last.column,
  );
  const row = last.row + (merged?.rowCount ?? 1);
  const free = freeRowsFrom(snapshot, { row, column: last.column }, needed);
  if (free >= needed) return { row, column: last.column };
  const before = insertableRow(snapshot, row);
  const count = needed - (before === row ? free : 0);
  return { row: before, column: last.column, insertion: { sheet, before, count } };
}
