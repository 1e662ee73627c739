import type { Area, CellAddress } from "../../core/sheet/address";
import { coverWithAreas } from "./cover-areas";
import { bySheet, cellKey } from "./cell-states";
import { FONT, isMixed } from "../reading/mixed-fonts";
import { rangeOf } from "../reading/ranges";

/** A cell's fonts are a longer answer than its value. */
const FOREIGN_CELLS = 3;

/** Queues the question which cells hold characters in different formats. */
export function askMixedCells(
  { workbook }: Excel.RequestContext,
  places: readonly CellAddress[],
): () => ReadonlySet<string> {
  const asked = [...bySheet(places)].flatMap(([name, positions]) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    return coverWithAreas(positions, FOREIGN_CELLS).map((area) => ({
      name,
      area,
      fonts: rangeOf(sheet, area).getCellProperties({ format: { font: FONT } }),
    }));
  });
  return () => new Set(asked.flatMap(({ name, area, fonts }) => mixedIn(name, area, fonts.value)));
}

function mixedIn(
  sheet: string,
  area: Area,
  // Border: null for a sheet that is gone, against the typings.
  cells: readonly (readonly Excel.CellProperties[])[] | null,
): readonly string[] {
  return (cells ?? []).flatMap((line, row) =>
    line.flatMap((cell, column) =>
      isMixed(cell) ? [cellKey({ sheet, row: area.row + row, column: area.column + column })] : [],
    ),
  );
}
