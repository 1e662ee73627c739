import {
  formatPosition,
  type Area,
  type CellAddress,
  type CellPosition,
} from "../../core/sheet/address";
import type { CellInput } from "../../core/sheet/edit";
import { inputFrom } from "../reading/cell-input";
import { coverWithAreas } from "./cover-areas";

export type CellState = {
  readonly input: CellInput;
  readonly numberFormat: string;
  /** null where the cells around it differ: ask again, cell by cell. */
  readonly locked: boolean | null;
  /** Holds a value that a formula elsewhere spilled into it. */
  readonly isSpilled: boolean;
};

export type SheetState = {
  readonly id: string;
  readonly isProtected: boolean;
  /** Rows down to the last value: tells whether rows came in or went out. */
  readonly rowCount: number;
};

/** All that writing must know of the cells it will write. */
export type SeenCells = {
  readonly isReadOnly: boolean;
  /** By the name asked for; a missing sheet is absent. */
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly cellAt: (at: CellAddress) => CellState | undefined;
};

/** By sheet name: ids stay when a sheet is renamed. */
export type SheetIds = Readonly<Record<string, string>>;

export function idsOf({ sheets }: SeenCells): SheetIds {
  return Object.fromEntries([...sheets].map(([name, { id }]) => [name, id]));
}

export function cellKey({ sheet, ...position }: CellAddress): string {
  return `${formatPosition(position)} ${sheet}`;
}

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

export function bySheet(
  places: readonly CellAddress[],
): ReadonlyMap<string, readonly CellPosition[]> {
  const sheets = new Map<string, CellPosition[]>();
  for (const { sheet, row, column } of places) {
    const positions = sheets.get(sheet) ?? [];
    positions.push({ row, column });
    sheets.set(sheet, positions);
  }
  return sheets;
}

/** Its answer is undefined where the sheet is gone. */
function askSheet(sheet: Excel.Worksheet, positions: readonly CellPosition[]) {
  sheet.load("id");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, rowCount");
  const areas = coverWithAreas(positions).map((area) => askArea(sheet, area));
  return () => {
    if (sheet.isNullObject) return undefined;
    const state: SheetState = {
      id: sheet.id,
      isProtected: sheet.protection.protected,
      rowCount: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    };
    return { state, cells: () => areas.flatMap((read) => read()) };
  };
}

function askArea(
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Area,
): () => [CellPosition, CellState][] {
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.load("values, formulas, numberFormat");
  const { protection } = range.format;
  protection.load("locked");
  return () => {
    // Border: matrices of any, and a mixed property is null against the typings.
    const values = range.values as unknown[][];
    const formulas = range.formulas as unknown[][];
    const numberFormats = range.numberFormat as string[][];
    const locked = protection.locked as boolean | null;
    return values.flatMap((line, down) =>
      line.map((value, right): [CellPosition, CellState] => {
        const formula = formulas[down]?.[right];
        const state = {
          input: inputFrom(value, formula),
          numberFormat: numberFormats[down]?.[right] ?? "General",
          locked,
          isSpilled: value !== "" && formula === "",
        };
        return [{ row: row + down, column: column + right }, state];
      }),
    );
  };
}
