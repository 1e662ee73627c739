import { lastColumn, lastRow, type Area } from "../../../model/area";
import type { Geometry } from "./geometry";

export type Cursor = { readonly row: number; readonly column: number };

/** The area that a cell selects: its merged area, or itself. */
export function areaOfCell({ mergeAt }: Geometry, { row, column }: Cursor): Area {
  return mergeAt(row, column) ?? { row, column, rowCount: 1, columnCount: 1 };
}

/** One step away from the selected area, over hidden rows and columns. */
export function step(geometry: Geometry, from: Area, rows: number, columns: number): Cursor {
  const row = rows > 0 ? lastRow(from) + rows : from.row + rows;
  const column = columns > 0 ? lastColumn(from) + columns : from.column + columns;
  return {
    row: seen(geometry.rows, row, Math.sign(rows), from.row),
    column: seen(geometry.columns, column, Math.sign(columns), from.column),
  };
}

function seen(
  offsets: readonly number[],
  wanted: number,
  direction: number,
  otherwise: number,
): number {
  const last = offsets.length - 2;
  const isHidden = (index: number) => offsets[index] === offsets[index + 1];
  let index = Math.min(Math.max(wanted, 0), last);
  while (direction !== 0 && index > 0 && index < last && isHidden(index)) index += direction;
  return isHidden(index) ? otherwise : index;
}
