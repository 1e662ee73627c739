import { alignRows, type RowMove } from "../../core/summary/plan/align-rows";
import { readRowKeys } from "../../core/summary/plan/row-keys";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import type { ExistingSheet } from "./see-workbook";

/** Rows whose cells beside ours are the user's and would go with them: copied below everything first. */
export type Rescue = {
  readonly row: number;
  readonly count: number;
  /** First column to copy: ours go with the row, unless the row is none of ours. */
  readonly column: number;
};

/** How the rows of a sheet of ours come to stand as the new plan wants them. */
export type Room = {
  readonly rescues: readonly Rescue[];
  /** Where the first rescued row is copied to, before the moves. */
  readonly rescueTo: number;
  readonly moves: readonly RowMove[];
  /** Rows to empty in our columns afterwards; below them all is the user's. */
  readonly height: number;
};

/**
 * Rows are moved whole, so that the user's columns and comments go along. What stands above our rows, or
 * beside a row that goes out, is the user's, and nothing of that is thrown away.
 */
export function makeRoom(
  plan: SheetPlan,
  existing: ExistingSheet,
  keys: readonly (string | null)[] = rowKeysOf(existing),
): Room {
  const { top, height, rowCount, columnCount, commentCount } = existing;
  const ownColumns = plan.inputs[0]?.length ?? 1;
  const wanted = plan.inputs.length;
  const isShared =
    top > 0 || columnCount > ownColumns || rowCount > top + height || commentCount > 0;
  if (!isShared) return { rescues: [], rescueTo: 0, moves: [], height: Math.max(height, wanted) };
  // Below the last cell with a value there are no keys to read.
  const ofAllRows = Array.from({ length: height }, (_row, row) => keys[row] ?? null);
  const moves: RowMove[] = [
    ...(top > 0 ? [{ kind: "delete", row: 0, count: top } as const] : []),
    ...alignRows(ofAllRows, plan.rowKeys),
  ];
  return {
    rescues: rescues(moves, existing, ownColumns),
    rescueTo: Math.max(rowCount, wanted + top) + 1,
    moves,
    height: wanted,
  };
}

/** What our rows are about, by what they show. */
export function rowKeysOf({ top, height, keyCells }: ExistingSheet): readonly (string | null)[] {
  return readRowKeys(keyCells.slice(top, top + height));
}

function signed({ kind, count }: RowMove): number {
  return kind === "insert" ? count : -count;
}

function rescues(
  moves: readonly RowMove[],
  { top, inputs, columnCount }: ExistingSheet,
  ownColumns: number,
): readonly Rescue[] {
  // Each move counts the rows after the ones before it; the copies are made before any of them.
  let shift = 0;
  const lost = moves.flatMap((move): readonly Rescue[] => {
    const row = move.row - shift;
    shift += signed(move);
    if (move.kind === "insert") return [];
    return Array.from({ length: move.count }, (_row, index) => ({
      row: row + index,
      count: 1,
      column: row + index < top ? 0 : ownColumns,
    }));
  });
  return lost.filter(({ row, column }) =>
    inputs === undefined
      ? columnCount > column
      : (inputs[row] ?? []).slice(column).some((input) => input !== null),
  );
}

/** Where the rescued rows stand after all moves. */
export function rescuedRows({ rescues, rescueTo, moves }: Room) {
  if (rescues.length === 0) return undefined;
  const shift = moves.reduce((total, move) => total + signed(move), 0);
  return { row: rescueTo + shift, count: rescues.length };
}
