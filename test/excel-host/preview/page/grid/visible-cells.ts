import type { Area } from "../../../model/area";
import type { Cell } from "../../../model/cell";
import type { LookAt } from "../../../model/conditional-look";
import type { ConditionalLook } from "../../../model/decorations";
import { cellAt, type Sheet } from "../../../model/sheet";
import { boxOf, type Box, type Geometry } from "./geometry";

/** One cell to draw: a merged area is one. */
export type VisibleCell = {
  readonly area: Area;
  readonly cell: Cell;
  readonly box: Box;
  /** What conditional formats change. */
  readonly look: ConditionalLook | undefined;
  /** Unwrapped text runs over empty neighbours, as far as this. */
  readonly textWidth: number;
};

/** The cells of the rows and columns that are in view, by row. */
export function visibleCells(
  sheet: Sheet,
  geometry: Geometry,
  view: Area,
  lookAt: LookAt,
): ReadonlyMap<number, readonly VisibleCell[]> {
  const rows = new Map<number, VisibleCell[]>();
  const drawn = new Set<Area>();
  for (let row = view.row; row < view.row + view.rowCount; row += 1) {
    for (let column = view.column; column < view.column + view.columnCount; column += 1) {
      const merge = geometry.mergeAt(row, column);
      if (merge !== undefined && drawn.has(merge)) continue;
      if (merge !== undefined) drawn.add(merge);
      const area = merge ?? { row, column, rowCount: 1, columnCount: 1 };
      const box = boxOf(geometry, area);
      if (box.width === 0 || box.height === 0) continue;
      const cell = cellAt(sheet, area.row, area.column);
      const look = lookAt(area.row, area.column, cell);
      if (merge === undefined && look?.fill === undefined && isBare(cell)) continue;
      const textWidth = box.width + overflow(sheet, geometry, area, cell);
      const line = rows.get(area.row) ?? [];
      rows.set(area.row, line);
      line.push({ area, cell, box, look, textWidth });
    }
  }
  return rows;
}

/** Nothing to draw but the gridlines. */
function isBare({ content, format }: Cell): boolean {
  return content === null && format.fill === null && Object.keys(format.borders).length === 0;
}

const FARTHEST = 20;

/** Text aligned left runs over what is empty to its right. */
function overflow(sheet: Sheet, geometry: Geometry, area: Area, { content, format }: Cell): number {
  const runsOver =
    typeof content === "string" &&
    !format.wrapText &&
    area.columnCount === 1 &&
    ["General", "Left"].includes(format.horizontalAlignment);
  if (!runsOver) return 0;
  let end = area.column;
  while (end < area.column + FARTHEST && isFree(sheet, geometry, area.row, end + 1)) end += 1;
  return boxOf(geometry, { ...area, column: area.column + 1, columnCount: end - area.column })
    .width;
}

function isFree(sheet: Sheet, geometry: Geometry, row: number, column: number): boolean {
  const exists = column < geometry.columns.length - 1;
  return (
    exists &&
    geometry.mergeAt(row, column) === undefined &&
    cellAt(sheet, row, column).content === null
  );
}
