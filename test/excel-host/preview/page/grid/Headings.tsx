import { formatColumn } from "../../../model/a1";
import { lastColumn, lastRow, type Area } from "../../../model/area";
import type { Geometry } from "./geometry";

type HeadingsProps = {
  readonly geometry: Geometry;
  readonly view: Area;
  readonly selection: Area;
};

/** Letters above and numbers beside the cells; screen readers get both from the cells themselves. */
export function Headings({ geometry, view, selection }: HeadingsProps) {
  const { rows, columns } = geometry;
  return (
    <>
      <div className="corner" />
      <div className="column-heads" style={{ width: columns.at(-1) }} aria-hidden="true">
        {stretches(columns, view.column, lastColumn(view)).map(({ index, start, length }) => (
          <span
            key={index}
            className={isWithin(index, selection.column, lastColumn(selection))}
            style={{ left: start, width: length }}
          >
            {formatColumn(index)}
          </span>
        ))}
      </div>
      <div className="row-heads" style={{ height: rows.at(-1) }} aria-hidden="true">
        {stretches(rows, view.row, lastRow(view)).map(({ index, start, length }) => (
          <span
            key={index}
            className={isWithin(index, selection.row, lastRow(selection))}
            style={{ top: start, height: length }}
          >
            {index + 1}
          </span>
        ))}
      </div>
    </>
  );
}

function isWithin(index: number, first: number, last: number): string {
  return index >= first && index <= last ? "head selected" : "head";
}

/** Hidden rows and columns have no length and are left out. */
function stretches(offsets: readonly number[], first: number, last: number) {
  const list = [];
  for (let index = first; index <= last; index += 1) {
    const start = offsets[index] ?? 0;
    const length = (offsets[index + 1] ?? start) - start;
    if (length > 0) list.push({ index, start, length });
  }
  return list;
}
