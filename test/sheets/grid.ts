import type { Area } from "../../src/core/sheet/address";
import type { CellValue, SheetSnapshot } from "../../src/core/sheet/snapshot";

export type GridCell = {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly bold: boolean;
};

/** A sheet as rows of cells, easy to tear and stir; merged areas only where they stay meaningful. */
export type Grid = {
  readonly sheet: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Area[];
};

export const EMPTY_CELL: GridCell = { value: null, text: "", format: "General", bold: false };

export function toGrid(snapshot: SheetSnapshot): Grid {
  const { origin, rowCount, columnCount } = snapshot;
  const at = <T>(
    matrix: readonly (readonly T[] | undefined)[] | undefined,
    row: number,
    column: number,
  ): T | undefined => matrix?.[row - origin.row]?.[column - origin.column];
  const rows = Array.from({ length: origin.row + rowCount }, (_, row) =>
    Array.from({ length: origin.column + columnCount }, (__, column): GridCell => {
      const value = at(snapshot.values, row, column) ?? null;
      const text = at(snapshot.texts, row, column) ?? "";
      const format = at(snapshot.numberFormats, row, column) ?? "General";
      return { value, text, format, bold: at(snapshot.bold, row, column) ?? false };
    }),
  );
  return { sheet: snapshot.sheet, rows, merges: snapshot.merges };
}

export function toSnapshot({ sheet, rows, merges }: Grid): SheetSnapshot {
  return {
    sheet,
    origin: { row: 0, column: 0 },
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    values: rows.map((row) => row.map(({ value }) => value)),
    texts: rows.map((row) => row.map(({ text }) => text)),
    numberFormats: rows.map((row) => row.map(({ format }) => format)),
    bold: rows.map((row) => row.map(({ bold }) => bold)),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}
