import { areaBetween, lastColumn, lastRow, type Area } from "../../../model/area";
import type { Sheet } from "../../../model/sheet";
import type { Cursor } from "./moves";

/** The parts of a sheet with frozen panes: what scrolls, what stays above, on the left, in the corner. */
export type LayerKind = "main" | "top" | "left" | "corner";

export type Layer = { readonly kind: LayerKind; readonly view: Area };

export type Frozen = { readonly rows: number; readonly columns: number };

export function frozenOf({ frozen }: Sheet): Frozen {
  return frozen ?? { rows: 0, columns: 0 };
}

/** What each layer shows of the rows and columns that are in view; every cell belongs to one layer. */
export function layersOf(view: Area, { rows, columns }: Frozen): readonly Layer[] {
  const bottom = Math.max(lastRow(view), rows);
  const right = Math.max(lastColumn(view), columns);
  const top = Math.max(view.row, rows);
  const left = Math.max(view.column, columns);
  const main: Layer = { kind: "main", view: areaBetween(top, left, bottom, right) };
  return [
    main,
    ...(columns === 0 ? [] : [layer("left", areaBetween(top, 0, bottom, columns - 1))]),
    ...(rows === 0 ? [] : [layer("top", areaBetween(0, left, rows - 1, right))]),
    ...(rows === 0 || columns === 0
      ? []
      : [layer("corner", areaBetween(0, 0, rows - 1, columns - 1))]),
  ];
}

function layer(kind: LayerKind, view: Area): Layer {
  return { kind, view };
}

export function layerOf({ row, column }: Cursor, { rows, columns }: Frozen): LayerKind {
  if (row < rows) return column < columns ? "corner" : "top";
  return column < columns ? "left" : "main";
}
