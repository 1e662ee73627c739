import { shiftMerges, shiftRow, type RowShift } from "./row-shift";
import type { SheetSnapshot } from "../snapshot";

type Matrix<T> = readonly (readonly T[] | undefined)[];

/**
 * The snapshot (read from A1) after whole rows were put in or taken out: cells, merged areas, hidden
 * rows move along. New rows are empty until somebody reads them; formulas are as they were.
 */
export function shiftRows(snapshot: SheetSnapshot, shift: RowShift): SheetSnapshot {
  const { formulas, numberFormats, fontNames, bold, mixedFormats, outerMerges } = snapshot;
  const move = <T>(matrix: Matrix<T>) => shiftMatrix(matrix, snapshot.rowCount, shift);
  return {
    ...snapshot,
    rowCount: shiftCount(snapshot.rowCount, shift),
    values: move(snapshot.values),
    texts: move(snapshot.texts),
    ...(formulas === undefined ? {} : { formulas: move(formulas) }),
    ...(numberFormats === undefined ? {} : { numberFormats: move(numberFormats) }),
    ...(fontNames === undefined ? {} : { fontNames: move(fontNames) }),
    ...(bold === undefined ? {} : { bold: move(bold) }),
    merges: shiftMerges(snapshot.merges, shift),
    ...(outerMerges === undefined ? {} : { outerMerges: shiftMerges(outerMerges, shift) }),
    hiddenRows: snapshot.hiddenRows.flatMap((row) => shiftRow(row, shift) ?? []),
    ...(mixedFormats === undefined
      ? {}
      : {
          mixedFormats: mixedFormats.flatMap(({ row, column }) => {
            const place = shiftRow(row, shift);
            return place === undefined ? [] : [{ row: place, column }];
          }),
        }),
  };
}

function shiftMatrix<T>(matrix: Matrix<T>, rowCount: number, { row, count }: RowShift): Matrix<T> {
  if (row >= rowCount) return matrix;
  if (count < 0) return [...matrix.slice(0, row), ...matrix.slice(row - count)];
  const added = Array.from({ length: count }, () => undefined);
  return [...matrix.slice(0, row), ...added, ...matrix.slice(row)];
}

/** Rows put in below the last used one do not count. */
function shiftCount(rowCount: number, { row, count }: RowShift): number {
  if (row >= rowCount) return rowCount;
  return count > 0 ? rowCount + count : rowCount - Math.min(-count, rowCount - row);
}
