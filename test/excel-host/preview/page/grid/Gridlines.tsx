import { lastColumn, lastRow, type Area } from "../../../model/area";
import type { Geometry } from "./geometry";

/** The faint lines between cells; a filled or merged cell covers them. */
export function Gridlines({
  geometry: { rows, columns },
  view,
}: {
  readonly geometry: Geometry;
  readonly view: Area;
}) {
  const across = rows.slice(view.row + 1, lastRow(view) + 2);
  const down = columns.slice(view.column + 1, lastColumn(view) + 2);
  return (
    <div aria-hidden="true">
      {across.map((top, index) => (
        <div
          key={`row ${String(index)}`}
          className="line"
          style={{ top: top - 1, left: 0, right: 0, height: 1 }}
        />
      ))}
      {down.map((left, index) => (
        <div
          key={`column ${String(index)}`}
          className="line"
          style={{ left: left - 1, top: 0, bottom: 0, width: 1 }}
        />
      ))}
    </div>
  );
}
