import { useEffect, useMemo, useRef, useState } from "react";
import type { CSSProperties, MouseEvent } from "react";
import { formatArea } from "../../../model/a1";
import { boundingArea } from "../../../model/area";
import { cellAt } from "../../../model/sheet";
import { editText } from "../edit-text";
import { usePreview } from "../preview-context";
import { bringIntoView } from "./bring-into-view";
import { CellEditor } from "./CellEditor";
import { SELECTED_COMMENT } from "./Comments";
import { boxOf, indexAt, measureSheet } from "./geometry";
import { intentOf } from "./grid-keys";
import { Headings } from "./Headings";
import { frozenOf, layerOf, layersOf } from "./layers";
import { linkTarget } from "./links";
import { areaOfCell, type Cursor } from "./moves";
import { SheetLayer } from "./SheetLayer";
import { useView } from "./use-view";

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
  const frozen = frozenOf(sheet);
  const frozenSize = {
    width: geometry.columns[frozen.columns] ?? 0,
    height: geometry.rows[frozen.rows] ?? 0,
  };
  const owner = layerOf(selection, frozen);

  useEffect(() => {
    const { current } = scroller;
    if (current !== null) bringIntoView(current, boxOf(geometry, selection), frozenSize);
    // Only a new selection scrolls; a change elsewhere in the sheet must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet, selection]);

  function select(to: Cursor, extendsSelection: boolean): void {
    const area = areaOfCell(geometry, to);
    if (!extendsSelection) setAnchor(to);
    actions.select(extendsSelection ? boundingArea(areaOfCell(geometry, anchor), area) : area);
  }

  function cursorAt({ currentTarget, clientX, clientY }: MouseEvent<HTMLDivElement>): Cursor {
    const { left, top } = currentTarget.getBoundingClientRect();
    const { scrollLeft = 0, scrollTop = 0 } = scroller.current ?? {};
    // What is frozen lies over the scrolled cells.
    const x = clientX - left - scrollLeft;
    const y = clientY - top - scrollTop;
    return {
      row: indexAt(geometry.rows, y < frozenSize.height ? y : y + scrollTop),
      column: indexAt(geometry.columns, x < frozenSize.width ? x : x + scrollLeft),
    };
  }

  function linkAt(event: MouseEvent<HTMLDivElement>) {
    const { row, column } = areaOfCell(geometry, cursorAt(event));
    return linkTarget(cellAt(sheet, row, column));
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
      <Headings geometry={geometry} view={view} selection={selection} frozen={frozen} />
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
        onPointerUp={(event) => {
          const target = isOneCell && editing === undefined ? linkAt(event) : undefined;
          if (target !== undefined) actions.follow(target);
        }}
        onDoubleClick={() => {
          actions.beginEditing();
        }}
      >
        {layersOf(view, frozen).map((layer) => (
          <SheetLayer key={layer.kind} {...{ layer, sheet, version, geometry }}>
            {layer.kind === owner && (
              <div role="row" aria-rowindex={shown.row + 1}>
                <div
                  id="selected-cell"
                  role="gridcell"
                  className="selection"
                  aria-colindex={shown.column + 1}
                  aria-label={`${formatArea(cell)} ${editText(cellAt(sheet, cell.row, cell.column))}`}
                  aria-describedby={SELECTED_COMMENT}
                  style={selected}
                />
              </div>
            )}
            {layer.kind === owner && editing !== undefined && (
              <CellEditor box={selected} initial={editing.initial} />
            )}
          </SheetLayer>
        ))}
      </div>
    </div>
  );
}

/** Sizes of fonts follow the zoom through this. */
function zoomed(zoom: number): CSSProperties {
  // The typings know no custom properties.
  return { "--zoom": zoom } as CSSProperties;
}
