import type { CellPosition } from "../address";
import type { CellValue, SheetSnapshot } from "../snapshot";

/** Cells read again, as a matrix that begins at `corner`. */
export type CellsRead = {
  readonly corner: CellPosition;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly (string | number | boolean | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
};

/** Whole rows read again, from the first column on. */
export type RowsRead = CellsRead & {
  /** Left out where it is not known; then they are as they were. So are fonts and mixed formats. */
  readonly hiddenRows?: readonly number[];
  readonly fontNames?: readonly (readonly (string | null)[])[];
  readonly bold?: readonly (readonly boolean[])[];
  readonly mixedFormats?: readonly CellPosition[];
};

/** The snapshot (read from A1) with some cells as they are now; what was not read stays as it was. */
export function replaceCells(
  snapshot: SheetSnapshot,
  rows: readonly RowsRead[],
  cells: readonly CellsRead[],
): SheetSnapshot {
  const values = [...snapshot.values];
  const texts = [...snapshot.texts];
  const formulas = [...(snapshot.formulas ?? [])];
  const numberFormats = [...(snapshot.numberFormats ?? [])];
  for (const read of [...rows, ...cells]) {
    putIn(values, read.values, read.corner);
    putIn(texts, read.texts, read.corner);
    putIn(formulas, read.formulas, read.corner);
    putIn(numberFormats, read.numberFormats, read.corner);
  }
  return { ...snapshot, values, texts, formulas, numberFormats, ...replaceLooks(snapshot, rows) };
}

function replaceLooks(
  snapshot: SheetSnapshot,
  rows: readonly RowsRead[],
): Pick<SheetSnapshot, "fontNames" | "bold" | "hiddenRows" | "mixedFormats"> {
  const hidden = rowsOf(rows.filter((one) => one.hiddenRows !== undefined));
  const mixed = rowsOf(rows.filter((one) => one.mixedFormats !== undefined));
  const fontNames = [...(snapshot.fontNames ?? [])];
  // A large sheet has one line of fonts for all its rows.
  const [shared] = snapshot.bold === undefined ? fontNames : [];
  const bold = [...(snapshot.bold ?? [])];
  for (const { corner, values, ...looks } of rows) {
    if (shared !== undefined)
      putIn(
        fontNames,
        values.map(() => shared),
        corner,
      );
    if (looks.fontNames !== undefined) putIn(fontNames, looks.fontNames, corner);
    if (looks.bold !== undefined) putIn(bold, looks.bold, corner);
  }
  return {
    fontNames,
    ...(snapshot.bold === undefined ? {} : { bold }),
    hiddenRows: [
      ...snapshot.hiddenRows.filter((row) => !hidden.has(row)),
      ...rows.flatMap((one) => one.hiddenRows ?? []),
    ].sort((one, other) => one - other),
    mixedFormats: [
      ...(snapshot.mixedFormats ?? []).filter(({ row }) => !mixed.has(row)),
      ...rows.flatMap((one) => one.mixedFormats ?? []),
    ].sort((one, other) => one.row - other.row || one.column - other.column),
  };
}

function rowsOf(reads: readonly RowsRead[]): ReadonlySet<number> {
  return new Set(
    reads.flatMap(({ corner, values }) => values.map((_line, index) => corner.row + index)),
  );
}

/** Lines of the matrix are replaced, never changed: the former snapshot keeps them. */
function putIn<T>(
  matrix: (readonly T[] | undefined)[],
  part: readonly (readonly T[])[],
  { row, column }: CellPosition,
): void {
  while (matrix.length < row) matrix.push(undefined);
  part.forEach((line, index) => {
    const former = matrix[row + index] ?? [];
    // A line that ends before has nothing there that could have changed.
    if (former.length < column) return;
    matrix[row + index] = [
      ...former.slice(0, column),
      ...line,
      ...former.slice(column + line.length),
    ];
  });
}
