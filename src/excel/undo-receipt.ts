import { done, failed, type Result } from "../app/failure";
import type { Receipt, RefusedEdit, RowInsertion, WrittenEdit } from "../app/workbook";
import type { CellEdit } from "../core/sheet/edit";
import { carryOut, idsOf, type PlannedEdit } from "./carry-out";
import { inputFrom, sameInput } from "./cell-input";
import { askLook, readLook, type Look } from "./look-at-cells";
import { lookAtLocks } from "./look-at-locks";
import type { ExcelRunner } from "./run-excel";

/** The receipt backwards. What the user has changed since stays and is listed. */
export async function undoReceipt(runner: ExcelRunner, receipt: Receipt): Promise<Result<Receipt>> {
  const { written, insertion } = receipt;
  if (written.length === 0 && insertion === undefined) {
    return done({ written: [], stale: [], refused: [] });
  }
  const looked = await lookAgain(runner, receipt);
  if (!looked.ok) return looked;
  const { look, rows } = looked.value;
  if (look.isReadOnly) return failed({ kind: "workbook-read-only" });
  const { planned, stale, refused } = sortBack(written, look);
  const canDelete = insertion !== undefined && isUntouched(rows, insertion, planned);
  const isProtected =
    insertion !== undefined && look.sheets.get(insertion.sheet)?.isProtected === true;
  if (canDelete && isProtected) return failed({ kind: "sheet-protected", sheet: insertion.sheet });
  if (planned.length === 0 && !canDelete) {
    return done({ sheetIds: idsOf(look), ...kept(insertion), written: [], stale, refused });
  }
  const result = await carryOut(runner, {
    edits: planned,
    ...(canDelete ? { deletion: insertion } : {}),
    restores: true,
    look,
    stale,
    refused,
  });
  if (!result.ok || canDelete) return result;
  return done({ ...result.value, ...kept(insertion) });
}

function kept(insertion: RowInsertion | undefined): Pick<Receipt, "keptRows"> {
  return insertion === undefined ? {} : { keptRows: insertion };
}

/** What stands in the rows that were inserted; undefined where there are none. */
type FilledCell = {
  readonly row: number;
  readonly column: number;
  readonly input: CellEdit["was"];
};
type LookAgain = { readonly look: Look; readonly rows: readonly FilledCell[] };

async function lookAgain(runner: ExcelRunner, receipt: Receipt): Promise<Result<LookAgain>> {
  const { written, insertion, sheetIds = {} } = receipt;
  // The rows' own corner too, so that their sheet is looked at even when nothing was written there.
  const corner =
    insertion === undefined ? [] : [{ sheet: insertion.sheet, row: insertion.before, column: 0 }];
  const places = [...written.map(({ at }) => at), ...corner];
  const looked = await runner.write(async (context) => {
    const look = askLook(context, { places, sheetIds });
    const rows = insertion === undefined ? undefined : askRows(context, insertion, sheetIds);
    await context.sync();
    return { look: readLook(look), rows: rows === undefined ? [] : readRows(rows) };
  }, places[0]?.sheet);
  if (!looked.ok) return looked;
  const { look, rows } = looked.value;
  const locks = await lookAtLocks(runner, look, places);
  return locks.ok ? done({ look: locks.value, rows }) : locks;
}

const ALL_COLUMNS = 16_384;

function askRows(
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

function readRows(used: Excel.Range): readonly FilledCell[] {
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
function isUntouched(
  rows: readonly FilledCell[],
  { sheet }: RowInsertion,
  planned: readonly PlannedEdit[],
): boolean {
  const ours = new Set(
    planned
      .filter(({ edit }) => edit.at.sheet === sheet)
      .map(({ edit }) => `${String(edit.at.row)} ${String(edit.at.column)}`),
  );
  return rows.every(({ row, column }) => ours.has(`${String(row)} ${String(column)}`));
}

function sortBack(written: readonly WrittenEdit[], look: Look) {
  const planned: PlannedEdit[] = [];
  const stale: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of written) {
    const former = look.cellAt(edit.at);
    const back = backwards(edit);
    const isProtected = look.sheets.get(edit.at.sheet)?.isProtected === true;
    // Also when the sheet was deleted.
    if (former === undefined || !sameInput(former.input, edit.becomes)) stale.push(back);
    else if (isProtected && former.locked !== false)
      refused.push({ edit: back, because: "protected" });
    else planned.push({ edit: back, former });
  }
  return { planned, stale, refused };
}

function backwards({ at, was, becomes, formerNumberFormat }: WrittenEdit): CellEdit {
  return {
    at,
    was: becomes,
    becomes: was,
    ...(formerNumberFormat === undefined ? {} : { numberFormat: formerNumberFormat }),
  };
}
