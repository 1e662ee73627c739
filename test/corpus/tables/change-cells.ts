import type { CellValue, Position, SheetSnapshot } from "../product";

export type CellChange = Position & { readonly value: CellValue; readonly text: string };

export const blank = (at: Position): CellChange => ({ ...at, value: null, text: "" });

export const write = (at: Position, text: string): CellChange => ({ ...at, value: text, text });

/** The matrix with one cell replaced; it grows where the cell lies beyond it. */
function put<T>(
  matrix: readonly (readonly T[] | undefined)[],
  { row, column }: Position,
  cell: T,
  empty: T,
): readonly (readonly T[] | undefined)[] {
  const height = Math.max(matrix.length, row + 1);
  return Array.from({ length: height }, (_row, index) => {
    const line = matrix[index];
    if (index !== row) return line;
    const width = Math.max(line?.length ?? 0, column + 1);
    return Array.from({ length: width }, (_cell, place) =>
      place === column ? cell : (line?.[place] ?? empty),
    );
  });
}

function changeCell(snapshot: SheetSnapshot, change: CellChange): SheetSnapshot {
  const { origin, values, texts, formulas } = snapshot;
  const at = { row: change.row - origin.row, column: change.column - origin.column };
  // Nothing is planted above or left of what is used.
  if (at.row < 0 || at.column < 0) return snapshot;
  return {
    ...snapshot,
    rowCount: Math.max(snapshot.rowCount, at.row + 1),
    columnCount: Math.max(snapshot.columnCount, at.column + 1),
    values: put(values, at, change.value, null),
    texts: put(texts, at, change.text, ""),
    ...(formulas === undefined ? {} : { formulas: put(formulas, at, null, null) }),
  };
}

/** The sheet as if somebody had typed these cells. */
export function changeCells(
  snapshot: SheetSnapshot,
  changes: readonly CellChange[],
): SheetSnapshot {
  return changes.reduce(changeCell, snapshot);
}
