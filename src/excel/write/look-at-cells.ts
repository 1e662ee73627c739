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

export type Look = {
  readonly isReadOnly: boolean;
  /** By the name asked for; a missing sheet is absent. */
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly cellAt: (at: CellAddress) => CellState | undefined;
};

export type LookRequest = {
  readonly places: readonly CellAddress[];
  /** Ids of sheets that may have been renamed. */
  readonly sheetIds: Readonly<Record<string, string>>;
};

/** Queues the reading; `readLook` has the answer after the next sync. */
export function askLook(
  { workbook }: Excel.RequestContext,
  { places, sheetIds }: LookRequest,
): AskedLook {
  workbook.load("readOnly");
  const sheets = [...bySheet(places)].map(([name, positions]) =>
    askSheet(name, workbook.worksheets.getItemOrNullObject(sheetIds[name] ?? name), positions),
  );
  return { workbook, sheets };
}

export function readLook({ workbook, sheets }: AskedLook): Look {
  const present = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const cells = new Map(
    present.flatMap(({ name, areas }) => areas.flatMap((area) => readArea(name, area))),
  );
  return {
    isReadOnly: workbook.readOnly,
    sheets: new Map(present.map((asked) => [asked.name, readSheetState(asked)])),
    cellAt: (at) => cells.get(cellKey(at)),
  };
}

export type AskedLook = {
  readonly workbook: Excel.Workbook;
  readonly sheets: readonly AskedSheet[];
};

type AskedSheet = {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly areas: readonly AskedArea[];
};

type AskedArea = {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly protection: Excel.FormatProtection;
};

export function cellKey({ sheet, ...position }: CellAddress): string {
  return `${formatPosition(position)} ${sheet}`;
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

function askSheet(
  name: string,
  sheet: Excel.Worksheet,
  positions: readonly CellPosition[],
): AskedSheet {
  sheet.load("id");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, rowCount");
  const areas = coverWithAreas(positions).map((area) => askArea(area, rangeOf(sheet, area)));
  return { name, sheet, used, areas };
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function askArea(area: Area, range: Excel.Range): AskedArea {
  range.load("values, formulas, numberFormat");
  const { protection } = range.format;
  protection.load("locked");
  return { area, range, protection };
}

function readSheetState({ sheet, used }: AskedSheet): SheetState {
  return {
    id: sheet.id,
    isProtected: sheet.protection.protected,
    rowCount: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
  };
}

function readArea(sheet: string, { area, range, protection }: AskedArea): [string, CellState][] {
  // Border: matrices of any, and a mixed property is null against the typings.
  const values = range.values as unknown[][];
  const formulas = range.formulas as unknown[][];
  const numberFormats = range.numberFormat as string[][];
  const locked = protection.locked as boolean | null;
  return values.flatMap((line, row) =>
    line.map((value, column): [string, CellState] => {
      const formula = formulas[row]?.[column];
      return [
        cellKey({ sheet, row: area.row + row, column: area.column + column }),
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
