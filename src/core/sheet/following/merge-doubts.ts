import type { Area } from "../address";
import { indexMerges } from "../merged-areas";
import { isCellError, valueAt, type SheetSnapshot } from "../snapshot";

/**
 * Excel tells of merging and unmerging only as "these cells were edited". After an edit of `areas`
 * (of more than one cell each), may the merged areas differ from those that we know? `before` has
 * its rows where `after` has them. Typing into a merged area is told of its first cell alone.
 */
export function mergesMayDiffer(
  before: SheetSnapshot,
  after: SheetSnapshot,
  areas: readonly Area[],
): boolean {
  return areas.some((area) => {
    // Merging keeps the first value; where it is gone, the cells were emptied, which leaves merged
    // areas as they are, if it is all that happened.
    const isAlone = areas.every((other) => other === area || !overlaps(other, area));
    const wasEmptied = valueAt(before, area.row, area.column) !== null && !isFilled(after, area);
    if (isAlone && wasEmptied) return false;
    const mayBeUnmerged = after.merges.some((merge) => overlaps(merge, area));
    // Where nothing is, merged and single cells look the same.
    return mayBeUnmerged || !isFilled(after, area) || mayBeMerged(after, area);
  });
}

/** Merging keeps the first value and empties the cells to its right and below; pasted cells may come so. */
export function mayBeMerged(after: SheetSnapshot, area: Area): boolean {
  const known = indexMerges(after.merges);
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  for (let row = area.row; row <= lastRow; row += 1) {
    for (let column = area.column; column <= lastColumn; column += 1) {
      if (valueAt(after, row, column) === null || known(row, column) !== undefined) continue;
      const isFollowedByNothing =
        (column < lastColumn && valueAt(after, row, column + 1) === null) ||
        (row < lastRow && valueAt(after, row + 1, column) === null);
      if (isFollowedByNothing) return true;
    }
  }
  return false;
}

/** A value where a merged area has none was put there after the area was taken apart. */
export function hasValueUnderMerge(
  before: SheetSnapshot,
  after: SheetSnapshot,
  rows: ReadonlySet<number>,
): boolean {
  return after.merges.some((merge) => {
    const end = Math.min(merge.row + merge.rowCount, after.rowCount);
    for (let row = merge.row; row < end; row += 1) {
      if (!rows.has(row)) continue;
      for (let column = merge.column; column < merge.column + merge.columnCount; column += 1) {
        if (row === merge.row && column === merge.column) continue;
        const value = valueAt(after, row, column);
        if (value !== null && !sameValue(value, valueAt(before, row, column))) return true;
      }
    }
    return false;
  });
}

function isFilled(snapshot: SheetSnapshot, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (valueAt(snapshot, row, column) !== null) return true;
    }
  }
  return false;
}

type Value = ReturnType<typeof valueAt>;

export function sameValue(one: Value, other: Value): boolean {
  if (one === null || other === null) return one === other;
  if (!isCellError(one) || !isCellError(other)) return one === other;
  return one.error === other.error;
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
