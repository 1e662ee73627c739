import type { Receipt, RowInsertion } from "../../app/ports/workbook";
import type { CellPosition } from "../../core/sheet/address";
import type { CellEdit } from "../../core/sheet/edit";
import { readInputs } from "../reading/read-inputs";
import { cellKey, type SeenCells, type SheetIds } from "./cell-states";
import type { PlannedEdit } from "./write-plan";

const ALL_COLUMNS = 16_384;

/** Queues the question in which cells of the rows something stands; the answer is there after the next sync. */
export function askRows(
  context: Excel.RequestContext,
  { sheet, before, count }: RowInsertion,
  sheetIds: SheetIds,
): () => readonly CellPosition[] {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetIds[sheet] ?? sheet);
  const used = worksheet
    .getRangeByIndexes(before, 0, count, ALL_COLUMNS)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, values, formulas");
  return () => readRows(used);
}

function readRows(used: Excel.Range): readonly CellPosition[] {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex } = used;
  return readInputs(used).flatMap((line, row) =>
    line.flatMap((input, column) =>
      input === null ? [] : [{ row: rowIndex + row, column: columnIndex + column }],
    ),
  );
}

/**
 * Which of the inserted rows may go out: only while nothing else stands in any of them, and of them
 * those where a cell is still as we wrote it. Blank ones may be the user's own: ours were deleted by
 * hand, or emptied with Excel's undo. Rows that we never wrote into (Excel had stopped before) count
 * as ours while the sheet reaches as far down as it did then.
 */
export function rowsToDelete(
  filled: readonly CellPosition[],
  { insertion, written, rowsThen }: Receipt,
  planned: readonly PlannedEdit[],
  seen: SeenCells,
): RowInsertion | undefined {
  if (insertion === undefined) return undefined;
  const { sheet, before, count } = insertion;
  const ours = new Set(planned.map(({ edit }) => cellKey(edit.at)));
  if (!filled.every(({ row, column }) => ours.has(cellKey({ sheet, row, column })))) {
    return undefined;
  }
  const reachesAsFar = (seen.sheets.get(sheet)?.rowCount ?? 0) >= (rowsThen ?? Infinity);
  const rowsOf = (edits: readonly CellEdit[]) =>
    new Set(edits.flatMap(({ at }) => (at.sheet === sheet ? [at.row] : [])));
  const begun = rowsOf(written);
  const held = rowsOf(planned.map(({ edit }) => edit));
  const rows = Array.from({ length: count }, (_row, index) => before + index).filter((row) =>
    begun.has(row) ? held.has(row) : reachesAsFar,
  );
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isOneRun = last - first + 1 === rows.length;
  return isOneRun ? { ...insertion, before: first, count: rows.length } : undefined;
}
