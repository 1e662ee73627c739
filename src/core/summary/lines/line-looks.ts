import { contains, type CellPosition } from "../../sheet/address";
import { differingLook, pickLook, type CellLook, type LookEdit } from "../../sheet/cell-look";
import type { CellEdit } from "../../sheet/edit";
import { valueAt, type SheetSnapshot } from "../../sheet/snapshot";
import type { ExistingLine } from "./existing-lines";
import type { LineInsertion } from "./find-room";

export type LookAt = (at: CellPosition) => CellLook | undefined;

/** A text line this far above belongs to the same title. */
const FARTHEST = 40;

export type Neighbourhood = {
  readonly existing: readonly ExistingLine[];
  /** Where the first new line will stand, before rows are inserted. */
  readonly at: CellPosition;
  /** First row of the header, or of the table where it has none. */
  readonly header: CellPosition;
};

/**
 * How new lines shall look: as the lines beside them; else in the font of the title or unit line above,
 * but neither bold nor centred, as a title alone is; else in the font of the table.
 */
export function lookOfNewLines(
  snapshot: SheetSnapshot,
  { existing, at, header }: Neighbourhood,
  lookAt: LookAt,
): Partial<CellLook> | undefined {
  for (const { at: line } of [...existing].reverse()) {
    const sibling = lookAt(line);
    if (sibling === undefined) continue;
    // In a merged area the words have more room than the new line's one cell.
    return isMerged(snapshot, line) ? { ...sibling, ...FLUSH } : sibling;
  }
  const model = textAbove(snapshot, at, lookAt) ?? lookAt(header);
  if (model === undefined) return undefined;
  const { fontName, fontSize } = model;
  return { fontName, fontSize, bold: false, italic: false, ...FLUSH };
}

/** Words run on over the empty cells to their right. */
const FLUSH = { horizontal: "Left", wrap: false } as const;

function textAbove(
  snapshot: SheetSnapshot,
  { row }: CellPosition,
  lookAt: LookAt,
): CellLook | undefined {
  const { origin, columnCount } = snapshot;
  for (let above = row - 1; above >= Math.max(0, row - FARTHEST); above -= 1) {
    for (let column = origin.column; column < origin.column + columnCount; column += 1) {
      if (typeof valueAt(snapshot, above, column) === "string") {
        return lookAt({ row: above, column });
      }
    }
  }
  return undefined;
}

function isMerged({ merges }: SheetSnapshot, at: CellPosition): boolean {
  return merges.some((area) => contains(area, at));
}

/** Only what differs is changed, so that undo has only that to put back. */
export function dressLines(
  added: readonly CellEdit[],
  insertion: LineInsertion | undefined,
  look: Partial<CellLook>,
  lookAt: LookAt,
): readonly LookEdit[] {
  return added.flatMap(({ at }): readonly LookEdit[] => {
    const { before = at.row + 1, count = 0 } = insertion ?? {};
    if (at.row >= before && at.row < before + count) return [{ at, becomes: look }];
    const now = lookAt({ row: at.row >= before ? at.row - count : at.row, column: at.column });
    if (now === undefined) return [];
    const becomes = differingLook(now, look);
    const was = pickLook(now, (property) => property in becomes);
    return Object.keys(becomes).length === 0 ? [] : [{ at, was, becomes }];
  });
}
