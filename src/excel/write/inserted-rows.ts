import type { RowInsertion } from "../../app/ports/workbook";
import type { CellEdit } from "../../core/sheet/edit";
import { inputFrom } from "../reading/cell-input";
import { cellKey } from "./look-at-cells";
import type { PlannedEdit } from "./write-plan";

/** What stands in the rows that were inserted; undefined where there are none. */
export type FilledCell = {
  readonly row: number;
  readonly column: number;
  readonly input: CellEdit["was"];
};
const ALL_COLUMNS = 16_384;

export function askRows(
  context: Excel.RequestContext,
  { sheet, before, count }: RowInsertion,
  sheetIds: Readonly<Record<string, string>>,
): Excel.Range {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetIds[sheet] ?? sheet);
  const used = worksheet
    .getRangeByIndexes(before, 0, count, ALL_COLUMNS)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, values, formulas");
  return used;
}

export function readRows(used: Excel.Range): readonly FilledCell[] {
  if (used.isNullObject) return [];
  // Border: matrices of any.
  const values = used.values as unknown[][];
  const formulas = used.formulas as unknown[][];
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const input = inputFrom(value, formulas[row]?.[column]);
      const place = { row: used.rowIndex + row, column: used.columnIndex + column };
      return input === null ? [] : [{ ...place, input }];
    }),
  );
}

/** Everything in the rows is what we wrote there. */
export function isUntouched(
  rows: readonly FilledCell[],
  { sheet }: RowInsertion,
  planned: readonly PlannedEdit[],
): boolean {
  const ours = new Set(planned.map(({ edit }) => cellKey(edit.at)));
  return rows.every(({ row, column }) => ours.has(cellKey({ sheet, row, column })));
}
