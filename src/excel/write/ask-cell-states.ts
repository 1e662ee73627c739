import type { Area, CellAddress, CellPosition } from "../../core/sheet/address";
import { inputFrom } from "../reading/cell-input";
import { askExtent, rangeOf } from "../reading/ranges";
import {
  bySheet,
  cellKey,
  type CellState,
  type SeenCells,
  type SheetIds,
  type SheetState,
} from "./cell-states";
import { coverWithAreas } from "./cover-areas";

/** Queues the reading; the answer is there after the next sync. */
export function askCellStates(
  { workbook }: Excel.RequestContext,
  places: readonly CellAddress[],
  sheetIds: SheetIds = {},
): () => SeenCells {
  workbook.load("readOnly");
  const asked = [...bySheet(places)].map(([name, positions]) => ({
    name,
    read: askSheet(workbook.worksheets.getItemOrNullObject(sheetIds[name] ?? name), positions),
  }));
  return () => {
    const sheets = new Map<string, SheetState>();
    const cells = new Map<string, CellState>();
    for (const { name, read } of asked) {
      const sheet = read();
      if (sheet === undefined) continue;
      sheets.set(name, sheet.state);
      for (const [at, state] of sheet.cells()) cells.set(cellKey({ sheet: name, ...at }), state);
    }
    return { isReadOnly: workbook.readOnly, sheets, cellAt: (at) => cells.get(cellKey(at)) };
  };
}

/** Its answer is undefined where the sheet is gone. */
function askSheet(sheet: Excel.Worksheet, positions: readonly CellPosition[]) {
  sheet.load("id");
  sheet.protection.load("protected");
  const extent = askExtent(sheet);
  const areas = coverWithAreas(positions).map((area) => askArea(area, rangeOf(sheet, area)));
  return () =>
    sheet.isNullObject
      ? undefined
      : {
          state: readSheet(sheet, extent().rowCount),
          cells: () => areas.flatMap((read) => read()),
        };
}

function readSheet({ id, protection }: Excel.Worksheet, rowCount: number): SheetState {
  return { id, isProtected: protection.protected, rowCount };
}

function askArea(area: Area, range: Excel.Range): () => readonly [CellPosition, CellState][] {
  range.load("values, formulas, numberFormat");
  const { protection } = range.format;
  protection.load("locked");
  return () => readArea(area, range, protection);
}

function readArea(
  area: Area,
  range: Excel.Range,
  protection: Excel.FormatProtection,
): readonly [CellPosition, CellState][] {
  // Border: matrices of any, and a mixed property is null against the typings.
  const values = range.values as unknown[][];
  const formulas = range.formulas as unknown[][];
  const numberFormats = range.numberFormat as string[][];
  const locked = protection.locked as boolean | null;
  return values.flatMap((line, row) =>
    line.map((value, column): [CellPosition, CellState] => {
      const formula = formulas[row]?.[column];
      return [
        { row: area.row + row, column: area.column + column },
        {
          input: inputFrom(value, formula),
          numberFormat: numberFormats[row]?.[column] ?? "General",
          locked,
          isSpilled: value !== "" && formula === "",
        },
      ];
    }),
  );
}
