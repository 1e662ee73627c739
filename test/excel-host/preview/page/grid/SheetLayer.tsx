import { useMemo, type CSSProperties, type ReactNode } from "react";
import { conditionalLooks } from "../../../model/conditional-look";
import type { Sheet } from "../../../model/sheet";
import { CellView } from "./CellView";
import { Charts } from "./Charts";
import { Comments } from "./Comments";
import type { Geometry } from "./geometry";
import { Gridlines } from "./Gridlines";
import { frozenOf, type Layer, type LayerKind } from "./layers";
import { visibleCells } from "./visible-cells";

type SheetLayerProps = {
  readonly layer: Layer;
  readonly sheet: Sheet;
  readonly version: number;
  readonly geometry: Geometry;
  /** The selection and the open cell, in the layer that holds them. */
  readonly children: ReactNode;
};

/** One part of the sheet: all of it, or what scrolls and what is frozen. Places are the sheet's own. */
export function SheetLayer({ layer, sheet, version, geometry, children }: SheetLayerProps) {
  const { kind, view } = layer;
  const lookAt = useMemo(
    () => conditionalLooks(sheet, view),
    // The model is changed in place; `version` counts the changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, version, view.row, view.column, view.rowCount, view.columnCount],
  );
  return (
    <div className={`layer ${kind}`} style={extent(kind, sheet, geometry)}>
      {sheet.showGridlines && <Gridlines geometry={geometry} view={view} />}
      {[...visibleCells(sheet, geometry, view, lookAt)].map(([row, cells]) => (
        <div
          key={row}
          role="row"
          aria-rowindex={row + 1}
          className="row"
          style={{ top: geometry.rows[row] }}
        >
          {cells.map((drawn) => (
            <CellView key={drawn.area.column} {...drawn} />
          ))}
        </div>
      ))}
      {kind === "main" && <Charts sheet={sheet} geometry={geometry} view={view} />}
      <Comments sheet={sheet} geometry={geometry} view={view} />
      {children}
    </div>
  );
}

function extent(kind: LayerKind, sheet: Sheet, { rows, columns }: Geometry): CSSProperties {
  const frozen = frozenOf(sheet);
  const isAbove = kind === "top" || kind === "corner";
  const isBeside = kind === "left" || kind === "corner";
  return {
    height: isAbove ? rows[frozen.rows] : rows.at(-1),
    width: isBeside ? columns[frozen.columns] : columns.at(-1),
  };
}
