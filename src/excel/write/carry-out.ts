import { done, type Result } from "../../app/failure";
import type { Receipt, RowInsertion } from "../../app/ports/workbook";
import { queueLookEdits } from "../reading/cell-looks";
import { sameInput } from "../reading/cell-input";
import type { CellWrite } from "./cell-write";
import { askLook, readLook, type Look } from "./look-at-cells";
import { queueWrites } from "./queue-writes";
import { placeWithout, queueDeletion, queueInsertion } from "./row-steps";
import type { ExcelRunner } from "../run-excel";
import { settleWrite } from "./settle-write";
import { idsOf, placesAfter, placesBefore, type PlannedEdit, type WritePlan } from "./write-plan";
import { formerState, writeReceipt } from "./write-receipt";

type Written = { readonly before: Look; readonly after: Look };

/**
 * Writes in one batch and reads in the same what the cells held before and hold now. What somebody
 * has typed since we looked is put back; texts that Excel took for something else are quoted.
 */
export async function carryOut(runner: ExcelRunner, plan: WritePlan): Promise<Result<Receipt>> {
  const [sheet] = plan.look.sheets.keys();
  const first = await runner.write((context) => writeAll(context, plan), sheet);
  if (!first.ok) return settleWrite(runner, plan, first.failure);
  const { before, after } = first.value;
  const overwritten = plan.edits.filter((planned) => isOvertaken(planned, plan, before));
  const misread = plan.edits.filter(
    (planned) => !overwritten.includes(planned) && isMisread(planned, plan, after),
  );
  const happened = { before, rowsMoved: true, looks: plan.looks, because: "host" } as const;
  if (overwritten.length + misread.length === 0) {
    return done(writeReceipt(plan, { ...happened, after }));
  }
  const corrections = [
    ...misread.flatMap((planned) => quoted(planned, plan)),
    ...overwritten.flatMap((planned) => putBack(planned, plan, before)),
  ];
  const corrected = await runner.write((context) => correct(context, plan, corrections), sheet);
  if (!corrected.ok) return settleWrite(runner, plan, corrected.failure);
  const kept = without(plan, overwritten);
  return done(writeReceipt(kept, { ...happened, after: corrected.value }));
}

async function writeAll(context: Excel.RequestContext, plan: WritePlan): Promise<Written> {
  const { worksheets } = context.workbook;
  const { insertion, deletion } = plan;
  const sheetIds = idsOf(plan.look);
  const before = askLook(context, { places: placesBefore(plan), sheetIds });
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
  const after = askAfter(context, plan);
  await context.sync();
  return { before: readLook(before), after: after() };
}

async function correct(
  context: Excel.RequestContext,
  plan: WritePlan,
  corrections: readonly CellWrite[],
): Promise<Look> {
  queueWrites(context.workbook.worksheets, corrections, idsOf(plan.look));
  const after = askAfter(context, plan);
  await context.sync();
  return after();
}

function askAfter(context: Excel.RequestContext, plan: WritePlan): () => Look {
  const asked = askLook(context, { places: placesAfter(plan), sheetIds: idsOf(plan.look) });
  const readBack = plan.readBack?.(context);
  return () => {
    readBack?.();
    return readLook(asked);
  };
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

function quoted(planned: PlannedEdit, plan: WritePlan): readonly CellWrite[] {
  const write = cellWrite(planned, plan);
  return write === undefined ? [] : [{ ...write, mustQuote: true }];
}

/** Somebody has typed into the cell between our look and our write. */
function isOvertaken({ edit, former }: PlannedEdit, plan: WritePlan, before: Look): boolean {
  return !sameInput(formerState(edit, former, plan, before).input, former.input);
}

function putBack(planned: PlannedEdit, plan: WritePlan, before: Look): readonly CellWrite[] {
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
