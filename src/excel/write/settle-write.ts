import { done, failed, type Failure, type Result } from "../../app/failure";
import type { Receipt, RowInsertion } from "../../app/ports/workbook";
import type { LookEdit } from "../../core/sheet/cell-look";
import { askCellLooks, isLike } from "../reading/cell-looks";
import { askLook, readLook, type Look } from "./look-at-cells";
import type { ExcelRunner } from "../run-excel";
import { isTurnedAway } from "./turned-away";
import { idsOf, placesAfter, placesBefore, type WritePlan } from "./write-plan";
import { writeReceipt } from "./write-receipt";

/**
 * What did the failed batch do? It may have been carried out in part (Excel rolls nothing back) or in
 * whole (the answer was lost): the cells are looked at again, so that the receipt says what really
 * happened.
 */
export async function settleWrite(
  runner: ExcelRunner,
  plan: WritePlan,
  failure: Failure,
): Promise<Result<Receipt>> {
  // A look would wait for the end of typing.
  if (isTurnedAway(failure)) return failed(failure);
  const looked = await runner.read((context) => lookAfter(context, plan));
  if (!looked.ok) return failed(unknownOutcome(plan, failure, looked.failure));
  const { look, looks } = looked.value;
  const gone = [...plan.look.sheets.keys()].find((sheet) => !look.sheets.has(sheet));
  if (gone !== undefined) return failed({ kind: "sheet-missing", sheet: gone });
  const receipt = writeReceipt(plan, {
    after: look,
    rowsMoved: haveRowsMoved(plan, look),
    looks,
    because: failure.kind === "sheet-protected" ? "protected" : "host",
  });
  return isUntouched(receipt) ? failed(failure) : done(receipt);
}

/** A lost connection says so itself, and what to do then. */
function unknownOutcome({ look }: WritePlan, failure: Failure, further: Failure): Failure {
  const loss = [failure, further].find(({ kind }) => LOSSES.has(kind));
  const [sheet = ""] = look.sheets.keys();
  return loss ?? { kind: "outcome-unknown", sheet };
}

const LOSSES: ReadonlySet<Failure["kind"]> = new Set([
  "connection-lost",
  "session-expired",
  "not-responding",
]);

function isUntouched({ written, insertion, looks = [] }: Receipt): boolean {
  return written.length === 0 && insertion === undefined && looks.length === 0;
}

async function lookAfter(context: Excel.RequestContext, plan: WritePlan) {
  const sheetIds = idsOf(plan.look);
  const places = [...placesAfter(plan), ...placesBefore(plan)];
  const asked = askLook(context, { places, sheetIds });
  const lookPlaces = plan.looks.map(({ at }) => at);
  // Looks are set last: where rows did not move, no look was set either.
  const looks = askCellLooks(context, lookPlaces, sheetIds);
  await context.sync();
  const look = readLook(asked);
  return { look, looks: haveSetLooks(plan, look) ? reached(plan.looks, looks()) : [] };
}

function haveSetLooks(plan: WritePlan, look: Look): boolean {
  const { insertion, deletion } = plan;
  return (insertion ?? deletion) === undefined || haveRowsMoved(plan, look);
}

function reached(
  edits: readonly LookEdit[],
  looks: ReturnType<ReturnType<typeof askCellLooks>>,
): readonly LookEdit[] {
  return edits.filter((edit, index) => {
    const now = looks[index];
    return now !== undefined && isLike(now, edit.becomes);
  });
}

/** By the last used row of the sheet: inserted rows push it down, deleted ones pull it up. */
function haveRowsMoved({ insertion, deletion, look }: WritePlan, after: Look): boolean {
  const rows: RowInsertion | undefined = insertion ?? deletion;
  if (rows === undefined) return false;
  const before = look.sheets.get(rows.sheet)?.rowCount ?? 0;
  const now = after.sheets.get(rows.sheet)?.rowCount ?? 0;
  return insertion === undefined ? now < before : now >= before + rows.count;
}
