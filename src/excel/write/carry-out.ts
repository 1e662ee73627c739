import { done, type Result } from "../../app/failure";
import { known } from "../../core/model/known";
import type { WrittenChange } from "../../app/ports/workbook";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { queueLookEdits } from "../reading/cell-looks";
import type { ExcelRunner } from "../run-excel";
import { askCellStates } from "./ask-cell-states";
import { idsOf, type SeenCells } from "./cell-states";
import { cellWrite, correctionsOf } from "./corrections";
import type { CellWrite } from "./encode-input";
import { queueWrites } from "./queue-writes";
import { queueRows } from "./row-steps";
import { writeCells } from "./write-cells";
import { placesAfter, placesBefore, type PlannedEdit, type WritePlan } from "./write-plan";
import { writeReceipt } from "./write-receipt";

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
  const { overwritten, writes } = correctionsOf(plan, before, now.cells);
  if (overwritten.length + writes.length === 0) return done(tell(plan, before, now));
  const corrected = await writeCells(runner, plan, (context) =>
    correct(context, plan, writes, readBack),
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
  const sheetIds = idsOf(plan.seen);
  const before = askCellStates(context, placesBefore(plan), sheetIds);
  queueRows(worksheets, plan, sheetIds);
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

function without(plan: WritePlan, overwritten: readonly PlannedEdit[]): WritePlan {
  return {
    ...plan,
    edits: plan.edits.filter((planned) => !overwritten.includes(planned)),
    stale: [...plan.stale, ...overwritten.map(({ edit }) => edit)],
  };
}
