import type { ExpectedSheet, SeenSheet } from "../../app/ports/workbook";
import type { CellPosition } from "../../core/sheet/address";
import type { CellLook } from "../../core/sheet/cell-look";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { inputFrom } from "../reading/cell-input";
import { LOOK_PROPERTIES, readCellLook } from "../reading/cell-looks";
import { wholeOf } from "../reading/ranges";
import { askBlock, askSurroundings, type Block } from "../reading/read-block";
import { CELLS_WITH_FONTS, joinBlocks } from "../reading/read-sheet";
import type { CellState, SeenCells } from "./cell-states";

/** A sheet read as a whole in one round trip, with all that writing must know of it. */
export type SightedSheet = SeenSheet & {
  readonly cells: SeenCells;
  readonly withCellFonts: boolean;
};

export function isSighted(seen: SeenSheet): seen is SightedSheet {
  return "cells" in seen;
}

export function idOf({ cells, snapshot }: SightedSheet): string {
  const [sheet] = cells.sheets.values();
  return sheet?.id ?? snapshot.sheet;
}

/** Summary lines stand at most this far above the header. */
const ROWS_ABOVE = 40;

/** undefined: the sheet is gone, or too large after all. */
export async function sightSheet(
  context: Excel.RequestContext,
  sheet: string,
  { rowCount, columnCount, around }: ExpectedSheet,
): Promise<SightedSheet | undefined> {
  const { workbook } = context;
  workbook.load("readOnly");
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("id, name");
  worksheet.protection.load("protected");
  const whole = wholeOf(worksheet);
  const { protection } = whole.format;
  protection.load("locked");
  const withCellFonts = rowCount * columnCount <= CELLS_WITH_FONTS;
  const block = askBlock(whole, withCellFonts);
  const surroundings = askSurroundings(whole, withCellFonts ? 0 : columnCount);
  const looks = askLooksAround(worksheet, around, columnCount);
  await context.sync();
  const read = worksheet.isNullObject ? undefined : block();
  if (read === undefined) return undefined;
  const { id, name } = worksheet;
  const snapshot = snapshotOf(name, { ...read, surroundings: surroundings() });
  const state = { id, isProtected: worksheet.protection.protected, rowCount: snapshot.rowCount };
  return {
    snapshot,
    lookAt: looks(),
    withCellFonts,
    cells: {
      isReadOnly: workbook.readOnly,
      sheets: new Map([[name, state]]),
      cellAt: statesIn(snapshot, protection.locked),
    },
  };
}

export function snapshotOf(name: string, block: Block): SheetSnapshot {
  const { length: rowCount, 0: first = [] } = block.values;
  return joinBlocks({ name, rowCount, columnCount: first.length }, [block]);
}

function askLooksAround(sheet: Excel.Worksheet, around: number, columnCount: number) {
  const first = Math.max(0, around - ROWS_ABOVE);
  const rows = sheet.getRangeByIndexes(first, 0, around - first + 1, columnCount);
  const asked = rows.getCellProperties(LOOK_PROPERTIES);
  return (): SeenSheet["lookAt"] => {
    const looks = asked.value.map((line) => line.map(readCellLook));
    return ({ row, column }: CellPosition): CellLook | undefined => looks[row - first]?.[column];
  };
}

function statesIn(snapshot: SheetSnapshot, locked: boolean | null): SeenCells["cellAt"] {
  return (at): CellState | undefined => {
    const value = snapshot.values[at.row]?.[at.column];
    if (value === undefined || at.sheet !== snapshot.sheet) return undefined;
    const formula = snapshot.formulas?.[at.row]?.[at.column];
    const isError = typeof value === "object" && value !== null;
    return {
      input: isError ? inputFrom(value.error, formula) : inputFrom(value, formula),
      numberFormat: snapshot.numberFormats?.[at.row]?.[at.column] ?? "General",
      locked,
      isSpilled: value !== "" && formula === "",
    };
  };
}
