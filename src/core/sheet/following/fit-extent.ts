import type { Area } from "../address";
import { formulaAt, valueAt, type SheetSnapshot } from "../snapshot";

/** How far a sheet is used from A1 on, as Excel tells it. */
export type Extent = { readonly rowCount: number; readonly columnCount: number };

/**
 * The snapshot (read from A1) cut or widened to what Excel says is used; undefined where Excel's word
 * does not fit to what we know, which means that something moved unheard.
 */
export function fitExtent(snapshot: SheetSnapshot, used: Extent): SheetSnapshot | undefined {
  const filled = filledExtent(snapshot);
  // Excel counts some cells as used in which we see nothing; then it goes on doing so.
  const fits =
    isOneOf(used.rowCount, filled.rowCount, snapshot.rowCount) &&
    isOneOf(used.columnCount, filled.columnCount, snapshot.columnCount);
  if (!fits) return undefined;
  const { rowCount, columnCount } = used;
  const { formulas, numberFormats, fontNames, bold, mixedFormats } = snapshot;
  const cut = <T>(matrix: Matrix<T>) => cutMatrix(matrix, used);
  return {
    ...snapshot,
    rowCount,
    columnCount,
    values: cut(snapshot.values),
    texts: cut(snapshot.texts),
    ...(formulas === undefined ? {} : { formulas: cut(formulas) }),
    ...(numberFormats === undefined ? {} : { numberFormats: cut(numberFormats) }),
    ...(fontNames === undefined ? {} : { fontNames: cut(fontNames) }),
    ...(bold === undefined ? {} : { bold: cut(bold) }),
    ...splitMerges([...snapshot.merges, ...(snapshot.outerMerges ?? [])], used),
    hiddenRows: snapshot.hiddenRows.filter((row) => row < rowCount),
    hiddenColumns: snapshot.hiddenColumns.filter((column) => column < columnCount),
    ...(mixedFormats === undefined
      ? {}
      : {
          mixedFormats: mixedFormats.filter(
            ({ row, column }) => row < rowCount && column < columnCount,
          ),
        }),
  };
}

/** Merged areas count as the sheet's when they begin inside what is used. */
export function splitMerges(
  merges: readonly Area[],
  { rowCount, columnCount }: Extent,
): Required<Pick<SheetSnapshot, "merges" | "outerMerges">> {
  const isInside = ({ row, column }: Area) => row < rowCount && column < columnCount;
  return {
    merges: merges.filter(isInside),
    outerMerges: merges.filter((area) => !isInside(area)),
  };
}

function isOneOf(used: number, filled: number, former: number): boolean {
  return used === filled || used === Math.max(filled, former);
}

function filledExtent(snapshot: SheetSnapshot): Extent {
  const rows = Math.max(snapshot.rowCount, snapshot.values.length);
  const columns = snapshot.values.reduce(
    (most, line) => Math.max(most, line?.length ?? 0),
    snapshot.columnCount,
  );
  const isFilled = (row: number, column: number) =>
    valueAt(snapshot, row, column) !== null || formulaAt(snapshot, row, column) !== null;
  let rowCount = rows;
  while (rowCount > 0 && !someIndex(columns, (column) => isFilled(rowCount - 1, column)))
    rowCount -= 1;
  let columnCount = columns;
  while (columnCount > 0 && !someIndex(rowCount, (row) => isFilled(row, columnCount - 1)))
    columnCount -= 1;
  return { rowCount, columnCount };
}

function someIndex(count: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index += 1) if (holds(index)) return true;
  return false;
}

type Matrix<T> = readonly (readonly T[] | undefined)[];

function cutMatrix<T>(matrix: Matrix<T>, { rowCount, columnCount }: Extent): Matrix<T> {
  return matrix
    .slice(0, rowCount)
    .map((line) =>
      line !== undefined && line.length > columnCount ? line.slice(0, columnCount) : line,
    );
}
