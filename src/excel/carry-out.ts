import { done, failed, type Failure, type Result } from "../app/failure";
import type { Receipt, RefusedEdit, RowInsertion, WrittenEdit } from "../app/workbook";
import type { CellAddress } from "../core/sheet/address";
import type { CellEdit, CellInput } from "../core/sheet/edit";
import { sameInput } from "./cell-input";
import { lookAtCells, type CellState, type Look } from "./look-at-cells";
import type { CellWrite } from "./cell-write";
import { queueWrites } from "./queue-writes";
import { placeWithout, queueDeletion, queueInsertion } from "./row-steps";
import type { ExcelRunner } from "./run-excel";

/** An edit that may be written, and what its cell held when we looked. */
export type PlannedEdit = { readonly edit: CellEdit; readonly former: CellState };

/**
 * All that one click does. Rows come in or go out before the edits: a formula that is put back is
 * written as it was when the rows were not there.
 */
export type WritePlan = {
  readonly edits: readonly PlannedEdit[];
  readonly insertion?: RowInsertion;
  readonly deletion?: RowInsertion;
  readonly restores: boolean;
  /** Before anything was written. */
  readonly look: Look;
  readonly stale: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
};

/**
 * Writes in one batch and reads back in the same. A batch that fails may have been carried out in
 * part (Excel rolls nothing back) or in whole (the answer was lost): then the cells are looked at
 * again, so that the receipt says what really happened.
 */
export async function carryOut(runner: ExcelRunner, plan: WritePlan): Promise<Result<Receipt>> {
  const sheetIds = idsOf(plan.look);
  const [sheet] = plan.look.sheets.keys();
  const written = await runner.write((context) => writeAll(context, plan, sheetIds), sheet);
  if (!written.ok) return settle(runner, plan, written.failure);
  const misread = plan.edits.filter((planned) => isMisread(planned, plan, written.value));
  if (misread.length === 0) return done(receiptOf(plan, written.value, true, "host"));
  const quoted = await runner.write((context) => quoteAll(context, plan, misread), sheet);
  return quoted.ok
    ? done(receiptOf(plan, quoted.value, true, "host"))
    : settle(runner, plan, quoted.failure);
}

export function idsOf(look: Look): Readonly<Record<string, string>> {
  return Object.fromEntries([...look.sheets].map(([name, { id }]) => [name, id]));
}

async function writeAll(
  context: Excel.RequestContext,
  plan: WritePlan,
  sheetIds: Readonly<Record<string, string>>,
): Promise<Look> {
  const { worksheets } = context.workbook;
  const { insertion, deletion } = plan;
  if (insertion !== undefined) {
    queueInsertion(worksheets.getItem(idFor(sheetIds, insertion)), insertion);
  }
  if (deletion !== undefined) {
    queueDeletion(worksheets.getItem(idFor(sheetIds, deletion)), deletion);
  }
  const writes = plan.edits.flatMap((planned) => cellWrite(planned, plan) ?? []);
  queueWrites(worksheets, writes, sheetIds);
  return lookAtCells(context, { places: placesAfter(plan), sheetIds });
}

async function quoteAll(
  context: Excel.RequestContext,
  plan: WritePlan,
  misread: readonly PlannedEdit[],
): Promise<Look> {
  const sheetIds = idsOf(plan.look);
  const writes = misread.flatMap((planned) => cellWrite(planned, plan) ?? []);
  const quoted = writes.map((write) => ({ ...write, mustQuote: true }));
  queueWrites(context.workbook.worksheets, quoted, sheetIds);
  return lookAtCells(context, { places: placesAfter(plan), sheetIds });
}

function idFor(sheetIds: Readonly<Record<string, string>>, { sheet }: RowInsertion): string {
  return sheetIds[sheet] ?? sheet;
}

/** undefined: its row goes out. */
function cellWrite(
  { edit, former }: PlannedEdit,
  { restores, deletion }: WritePlan,
): CellWrite | undefined {
  const at = placeWithout(deletion, edit.at);
  if (at === undefined) return undefined;
  return {
    at,
    input: edit.becomes,
    currentFormat: former.numberFormat,
    restores,
    ...(edit.numberFormat === undefined ? {} : { numberFormat: edit.numberFormat }),
  };
}

/** A text that Excel turned into a number, a date … */
function isMisread({ edit }: PlannedEdit, { deletion }: WritePlan, after: Look): boolean {
  const place = placeWithout(deletion, edit.at);
  if (typeof edit.becomes !== "string" || place === undefined) return false;
  const state = after.cellAt(place);
  return state !== undefined && state.input !== null && typeof state.input !== "string";
}

function placesAfter({ edits, deletion }: WritePlan): readonly CellAddress[] {
  return edits.flatMap(({ edit }) => placeWithout(deletion, edit.at) ?? []);
}

function placesBefore({ edits, insertion }: WritePlan): readonly CellAddress[] {
  return edits.flatMap(({ edit }) => placeWithout(insertion, edit.at) ?? []);
}

/** What did the failed batch do? */
async function settle(
  runner: ExcelRunner,
  plan: WritePlan,
  failure: Failure,
): Promise<Result<Receipt>> {
  const places = [...placesAfter(plan), ...placesBefore(plan)];
  const request = { places, sheetIds: idsOf(plan.look) };
  const looked = await runner.read((context) => lookAtCells(context, request));
  if (!looked.ok) return failed(failure);
  const rowsMoved = haveRowsMoved(plan, looked.value);
  const because = failure.kind === "sheet-protected" ? "protected" : "host";
  const receipt = receiptOf(plan, looked.value, rowsMoved, because);
  const isUntouched = receipt.written.length === 0 && !rowsMoved;
  return isUntouched ? failed(failure) : done(receipt);
}

/** By the last used row of the sheet: inserted rows push it down, deleted ones pull it up. */
function haveRowsMoved({ insertion, deletion, look }: WritePlan, after: Look): boolean {
  const rows = insertion ?? deletion;
  if (rows === undefined) return false;
  const before = look.sheets.get(rows.sheet)?.rowCount ?? 0;
  const now = after.sheets.get(rows.sheet)?.rowCount ?? 0;
  return insertion === undefined ? now < before : now >= before + rows.count;
}

function receiptOf(
  plan: WritePlan,
  after: Look,
  rowsMoved: boolean,
  because: RefusedEdit["because"],
): Receipt {
  const written: WrittenEdit[] = [];
  const refused = [...plan.refused];
  for (const { edit, former } of plan.edits) {
    const place = placeNow(plan, edit.at, rowsMoved);
    const state = place === undefined ? undefined : after.cellAt(place);
    const isGone = plan.deletion !== undefined && rowsMoved && place === undefined;
    const reached = isGone || (state !== undefined && sameInput(state.input, edit.becomes));
    const isChanged = state !== undefined && !isSame(state, former, rowsMoved);
    if (reached || isChanged) {
      written.push({
        ...edit,
        was: former.input,
        becomes: state === undefined ? edit.becomes : state.input,
        formerNumberFormat: former.numberFormat,
      });
    }
    if (reached) continue;
    // Excel swallows what is written under a merged area.
    const isSwallowed = state?.input === null && because === "host" && !isChanged;
    refused.push({ edit, because: isSwallowed ? "merged" : because });
  }
  return {
    sheetIds: idsOf(plan.look),
    ...(rowsMoved ? movedRows(plan) : {}),
    written,
    stale: plan.stale,
    refused,
  };
}

function movedRows({ insertion, deletion }: WritePlan): Pick<Receipt, "insertion"> {
  const rows = insertion ?? deletion;
  return rows === undefined ? {} : { insertion: rows };
}

function placeNow(
  { insertion, deletion }: WritePlan,
  at: CellAddress,
  rowsMoved: boolean,
): CellAddress | undefined {
  if (rowsMoved) return placeWithout(deletion, at);
  return placeWithout(insertion, at);
}

function isSame(state: CellState, former: CellState, rowsMoved: boolean): boolean {
  if (state.numberFormat !== former.numberFormat) return false;
  // References in formulas follow moved rows by themselves.
  if (rowsMoved && isFormulaInput(state.input) && isFormulaInput(former.input)) return true;
  return sameInput(state.input, former.input);
}

function isFormulaInput(input: CellInput): boolean {
  return typeof input === "object" && input !== null && "formula" in input;
}
