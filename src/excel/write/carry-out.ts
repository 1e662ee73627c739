import { done, type Result } from "../../app/failure";
import { known } from "../../core/model/known";
import type { RowInsertion, WrittenChange } from "../../app/ports/workbook";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { queueLookEdits } from "../reading/cell-looks";
import { sameInput } from "../reading/cell-input";
import type { ExcelRunner } from "../run-excel";
import type { CellWrite } from "./cell-write";
import { askCellStates } from "./ask-cell-states";
import { idsOf, type SeenCells, type SheetIds } from "./cell-states";
import { queueWrites } from "./queue-writes";
import { placeWithout, queueDeletion, queueInsertion } from "./row-steps";
import { writeCells } from "./write-cells";
import { placesAfter, placesBefore, type PlannedEdit, type WritePlan } from "./write-plan";
import { formerState, writeReceipt } from "./write-receipt";

/** Queued behind the writes, for whoever wants to know more of the sheet than the written cells. */
export type ReadBack = (context: Excel.RequestContext) => () => SheetSnapshot | undefined;

type CellsNow = { readonly cells: SeenCells; readonly sheet: SheetSnapshot | undefined };
type Written = { readonly before: SeenCells; readonly now: CellsNow };

const NO_READ_BACK: ReadBack = () => () => undefined;

/**
 * Writes in one batch and reads in the same what the cells held before and hold now. What somebody
 * has typed since they were seen is put back; texts that Excel took for something else are quoted.
 */
export async function carryOut(
  runner: ExcelRunner,
  plan: WritePlan,
  readBack = NO_READ_BACK,
): Promise<Result<WrittenChange>> {
  const { edits, deletion, seen, stale, refused } = plan;
  if (edits.length === 0 && deletion === undefined) {
    return done({ sheetIds: idsOf(seen), written: [], stale, refused });
  }
  const first = await writeCells(runner, plan, (context) => writeAll(context, plan, readBack));
  if (!first.ok) return first;
  if (!("before" in first.value)) return done(first.value);
  const { before, now } = first.value;
  const overwritten = edits.filter((planned) => isOvertaken(planned, plan, before));
  const misread = edits.filter(
    (planned) => !overwritten.includes(planned) && isMisread(planned, plan, now.cells),
  );
  if (overwritten.length + misread.length === 0) return done(tell(plan, before, now));
  const corrections = [
    ...misread.flatMap((planned) => quoted(planned, plan)),
    ...overwritten.flatMap((planned) => putBack(planned, plan, before)),
  ];
  const corrected = await writeCells(runner, plan, (context) =>
    correct(context, plan, corrections, readBack),
  );
  if (!corrected.ok) return corrected;
  if (!("cells" in corrected.value)) return done(corrected.value);
  return done(tell(without(plan, overwritten), before, corrected.value));
}

function tell(plan: WritePlan, before: SeenCells, { cells, sheet }: CellsNow): WrittenChange {
  const { looks } = plan;
  const happened = { before, after: cells, rowsMoved: true, looks, because: "host" } as const;
  return { ...writeReceipt(plan, happened), ...known({ after: sheet }) };
}

async function writeAll(
  context: Excel.RequestContext,
  plan: WritePlan,
  readBack: ReadBack,
): Promise<Written> {
  const { worksheets } = context.workbook;
  const { insertion, deletion } = plan;
  const sheetIds = idsOf(plan.seen);
  const before = askCellStates(context, placesBefore(plan), sheetIds);
  if (insertion !== undefined) {
    queueInsertion(worksheets.getItem(idFor(sheetIds, insertion)), insertion);
  }
  if (deletion !== undefined) {
    queueDeletion(worksheets.getItem(idFor(sheetIds, deletion)), deletion);
  }
  queueWrites(
    worksheets,
    plan.edits.flatMap((planned) => cellWrite(planned, plan) ?? []),
    sheetIds,
  );
  queueLookEdits(worksheets, plan.looks, sheetIds);
  const now = askNow(context, plan, readBack);
  await context.sync();
  return { before: before(), now: now() };
}

async function correct(
  context: Excel.RequestContext,
  plan: WritePlan,
  corrections: readonly CellWrite[],
  readBack: ReadBack,
): Promise<CellsNow> {
  queueWrites(context.workbook.worksheets, corrections, idsOf(plan.seen));
  const now = askNow(context, plan, readBack);
  await context.sync();
  return now();
}

function askNow(
  context: Excel.RequestContext,
  plan: WritePlan,
  readBack: ReadBack,
): () => CellsNow {
  const cells = askCellStates(context, placesAfter(plan), idsOf(plan.seen));
  const sheet = readBack(context);
  return () => ({ cells: cells(), sheet: sheet() });
}

function idFor(sheetIds: SheetIds, { sheet }: RowInsertion): string {
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
    ...known({ numberFormat: edit.numberFormat }),
  };
}

/** A text that Excel turned into a number, a date … */
function isMisread({ edit }: PlannedEdit, { deletion }: WritePlan, now: SeenCells): boolean {
  const place = placeWithout(deletion, edit.at);
  if (typeof edit.becomes !== "string" || place === undefined) return false;
  const state = now.cellAt(place);
  return state !== undefined && state.input !== null && typeof state.input !== "string";
}

function quoted(planned: PlannedEdit, plan: WritePlan): readonly CellWrite[] {
  const write = cellWrite(planned, plan);
  return write === undefined ? [] : [{ ...write, mustQuote: true }];
}

/** Somebody has typed into the cell between our look and our write. */
function isOvertaken({ edit, former }: PlannedEdit, plan: WritePlan, before: SeenCells): boolean {
  return !sameInput(formerState(edit, former, plan, before).input, former.input);
}

function putBack(planned: PlannedEdit, plan: WritePlan, before: SeenCells): readonly CellWrite[] {
  const write = cellWrite(planned, plan);
  const { input, numberFormat } = formerState(planned.edit, planned.former, plan, before);
  return write === undefined
    ? []
    : [{ ...write, input, numberFormat, currentFormat: numberFormat, restores: true }];
}

function without(plan: WritePlan, overwritten: readonly PlannedEdit[]): WritePlan {
  return {
    ...plan,
    edits: plan.edits.filter((planned) => !overwritten.includes(planned)),
    stale: [...plan.stale, ...overwritten.map(({ edit }) => edit)],
  };
}
