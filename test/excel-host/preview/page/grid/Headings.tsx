import { formatColumn } from "../../../model/a1";
import { lastColumn, lastRow, type Area } from "../../../model/area";
import type { Geometry } from "./geometry";
import type { Frozen } from "./layers";

type HeadingsProps = {
  readonly geometry: Geometry;
  readonly view: Area;
  readonly selection: Area;
  readonly frozen: Frozen;
};

/** Letters above and numbers beside the cells; screen readers get both from the cells themselves. */
export function Headings({ geometry, view, selection, frozen }: HeadingsProps) {
  const { rows, columns } = geometry;
  const letters = (first: number, last: number) =>
    stretches(columns, first, last).map(({ index, start, length }) => (
      <span
        key={index}
        className={isWithin(index, selection.column, lastColumn(selection))}
        style={{ left: start, width: length }}
      >
        {formatColumn(index)}
      </span>
    ));
  const numbers = (first: number, last: number) =>
    stretches(rows, first, last).map(({ index, start, length }) => (
      <span
        key={index}
        className={isWithin(index, selection.row, lastRow(selection))}
        style={{ top: start, height: length }}
      >
        {index + 1}
      </span>
    ));
  return (
    <>
      <div className="corner" />
      <div className="column-heads" style={{ width: columns.at(-1) }} aria-hidden="true">
        {letters(Math.max(view.column, frozen.columns), lastColumn(view))}
        {frozen.columns > 0 && (
          <div className="frozen-heads" style={{ width: columns[frozen.columns] }}>
            {letters(0, frozen.columns - 1)}
          </div>
        )}
      </div>
      <div className="row-heads" style={{ height: rows.at(-1) }} aria-hidden="true">
        {numbers(Math.max(view.row, frozen.rows), lastRow(view))}
        {frozen.rows > 0 && (
          <div className="frozen-heads" style={{ height: rows[frozen.rows] }}>
            {numbers(0, frozen.rows - 1)}
          </div>
        )}
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
