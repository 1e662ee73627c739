import type { LabelledTable, TrueColumn } from "../labels/labelled-table";
import { textAt, valueAt, type CellValue, type Position, type SheetSnapshot } from "../product";

/** A labelled table as it lies on its sheet, told by the truth alone and not by the product's reading. */
export type TrueGrid = {
  readonly table: LabelledTable;
  readonly snapshot: SheetSnapshot;
  /** Rows of the sheet, from 0, in which an indicator begins. */
  readonly rows: readonly number[];
  readonly columnsOf: (roles: readonly string[]) => readonly number[];
  readonly textAt: (at: Position) => string;
  readonly valueAt: (at: Position) => CellValue;
};

export const FIGURES = ["actual", "estimate", "plan", "target"];
export const NAMES = ["indicator", "task", "criterion"];

/** The sheet on which the table lies. */
export function ownSheet({ sheets, sheet }: LabelledTable): SheetSnapshot | undefined {
  return sheet === undefined ? sheets[0] : sheets.find((each) => each.sheet === sheet);
}

/** The table with its sheet changed. */
export function withSheet(table: LabelledTable, changed: SheetSnapshot): LabelledTable {
  const own = ownSheet(table);
  return { ...table, sheets: table.sheets.map((each) => (each === own ? changed : each)) };
}

/** Undefined where the truth does not say what each row is. */
export function trueGrid(table: LabelledTable): TrueGrid | undefined {
  const snapshot = ownSheet(table);
  const { truth, rowMap, columnOffset } = table;
  const { rowKinds, columns } = truth;
  if (snapshot === undefined || rowKinds?.length !== rowMap.length) return undefined;
  return {
    table,
    snapshot,
    rows: rowMap.filter((_row, index) => rowKinds[index] === "indicator").map((row) => row - 1),
    columnsOf: (roles) =>
      columns
        .filter(({ role }: TrueColumn) => roles.includes(role))
        .map(({ i }) => i + columnOffset),
    textAt: ({ row, column }) => textAt(snapshot, row, column).trim(),
    valueAt: ({ row, column }) => valueAt(snapshot, row, column),
  };
}

/** Rows that follow each other on the sheet, so that nothing stands between two of them. */
export function neighbours({ rows }: TrueGrid): readonly (readonly [number, number])[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return next === row + 1 ? [[row, next] as const] : [];
  });
}

/** How much of the column is filled. */
export function shareFilled({ rows, textAt: at }: TrueGrid, column: number): number {
  if (rows.length === 0) return 0;
  return rows.filter((row) => at({ row, column }) !== "").length / rows.length;
}

export function isMerged({ snapshot }: TrueGrid, { row, column }: Position): boolean {
  return snapshot.merges.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
}
