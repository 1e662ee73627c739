import { useEffect, useMemo, useRef, useState } from "react";
import type { CSSProperties, PointerEvent } from "react";
import { formatArea } from "../../../model/a1";
import { boundingArea } from "../../../model/area";
import { cellAt } from "../../../model/sheet";
import { editText } from "../edit-text";
import { usePreview } from "../preview-context";
import { bringIntoView } from "./bring-into-view";
import { CellEditor } from "./CellEditor";
import { CellView } from "./CellView";
import { boxOf, indexAt, measureSheet } from "./geometry";
import { intentOf } from "./grid-keys";
import { Gridlines } from "./Gridlines";
import { Headings } from "./Headings";
import { areaOfCell, type Cursor } from "./moves";
import { useView } from "./use-view";
import { visibleCells } from "./visible-cells";

/** The cells of the active sheet: looking, selecting, typing; every other edit belongs to Excel. */
export function Grid() {
  const { sheet, version, zoom, texts, editing, actions } = usePreview();
  const scroller = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState<Cursor>({ row: 0, column: 0 });
  // The model is changed in place; `version` counts the changes.
  const geometry = useMemo(
    () => ({ version, ...measureSheet(sheet, zoom) }),
    [sheet, version, zoom],
  );
  const view = useView(scroller, geometry);
  const { selection } = sheet;
  const isOneCell = selection.rowCount * selection.columnCount === 1;
  const shown = isOneCell ? areaOfCell(geometry, selection) : selection;
  const cell = { ...selection, rowCount: 1, columnCount: 1 };
  const selected = boxOf(geometry, shown);

  useEffect(() => {
    if (scroller.current !== null) bringIntoView(scroller.current, boxOf(geometry, selection));
    // Only a new selection scrolls; a change elsewhere in the sheet must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet, selection]);

  function select(to: Cursor, extendsSelection: boolean): void {
    const area = areaOfCell(geometry, to);
    if (!extendsSelection) setAnchor(to);
    actions.select(extendsSelection ? boundingArea(areaOfCell(geometry, anchor), area) : area);
  }

  function cursorAt({ currentTarget, clientX, clientY }: PointerEvent): Cursor {
    const { left, top } = currentTarget.getBoundingClientRect();
    return {
      row: indexAt(geometry.rows, clientY - top),
      column: indexAt(geometry.columns, clientX - left),
    };
  }

  return (
    <div
      className="grid"
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={texts.grid}
      aria-activedescendant="selected-cell"
      data-selection={formatArea(selection)}
      onKeyDown={(event) => {
        const intent = editing === undefined ? intentOf(event, geometry, selection) : undefined;
        if (intent === undefined) return;
        event.preventDefault();
        if (intent.kind === "select") select(intent.to, intent.extends);
        else if (intent.kind === "clear") actions.type("");
        else actions.beginEditing(intent.initial);
      }}
    >
      <Headings geometry={geometry} view={view} selection={selection} />
      <div
        className="cells"
        style={{ width: geometry.columns.at(-1), height: geometry.rows.at(-1), ...zoomed(zoom) }}
        onPointerDown={(event) => {
          if (editing !== undefined) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          select(cursorAt(event), event.shiftKey);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1 && editing === undefined) select(cursorAt(event), true);
        }}
        onDoubleClick={() => {
          actions.beginEditing();
        }}
      >
        {sheet.showGridlines && <Gridlines geometry={geometry} view={view} />}
        {[...visibleCells(sheet, geometry, view)].map(([row, cells]) => (
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
        <div role="row" aria-rowindex={shown.row + 1}>
          <div
            id="selected-cell"
            role="gridcell"
            className="selection"
            aria-colindex={shown.column + 1}
            aria-label={`${formatArea(cell)} ${editText(cellAt(sheet, cell.row, cell.column))}`}
            style={selected}
          />
        </div>
        {editing !== undefined && <CellEditor box={selected} initial={editing.initial} />}
      </div>
    </div>
  );
}

/** Sizes of fonts follow the zoom through this. */
function zoomed(zoom: number): CSSProperties {
  // The typings know no custom properties.
  return { "--zoom": zoom } as CSSProperties;
}
