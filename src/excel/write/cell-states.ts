import { formatPosition, type CellAddress, type CellPosition } from "../../core/sheet/address";
import type { CellInput } from "../../core/sheet/edit";

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
