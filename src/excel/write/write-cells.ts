import { done, failed, type Failure, type Result } from "../../app/failure";
import type { Receipt, RowInsertion } from "../../app/ports/workbook";
import type { LookEdit } from "../../core/sheet/cell-look";
import { askCellLooks, isLike } from "../reading/cell-looks";
import type { ExcelRunner, ExcelWork } from "../run-excel";
import { askCellStates } from "./ask-cell-states";
import { idsOf, type SeenCells } from "./cell-states";
import { writeAndSettle } from "./write-and-settle";
import { placesAfter, placesBefore, type WritePlan } from "./write-plan";
import { writeReceipt } from "./write-receipt";

/** A batch of a plan; where it fails, the receipt is made of what the cells hold then. */
export function writeCells<Written>(
  runner: ExcelRunner,
  plan: WritePlan,
  write: ExcelWork<Written>,
): Promise<Result<Written | Receipt>> {
  const [sheet] = plan.seen.sheets.keys();
  return writeAndSettle(runner, {
    sheet,
    write,
    seeAgain: (context) => seeAgain(context, plan),
    settle: (failure, now) => settle(plan, failure, now),
  });
}

type CellsAgain = { readonly cells: SeenCells; readonly looks: readonly LookEdit[] };

function settle(plan: WritePlan, failure: Failure, now: Result<CellsAgain>): Result<Receipt> {
  if (!now.ok) return failed(unknownOutcome(plan, failure, now.failure));
  const { cells, looks } = now.value;
  const gone = [...plan.seen.sheets.keys()].find((sheet) => !cells.sheets.has(sheet));
  if (gone !== undefined) return failed({ kind: "sheet-missing", sheet: gone });
  const receipt = writeReceipt(plan, {
    after: cells,
    rowsMoved: haveRowsMoved(plan, cells),
    looks,
    because: failure.kind === "sheet-protected" ? "protected" : "host",
  });
  return isUntouched(receipt) ? failed(failure) : done(receipt);
}

/** A lost connection says so itself, and what to do then. */
function unknownOutcome({ seen }: WritePlan, failure: Failure, further: Failure): Failure {
  const loss = [failure, further].find(({ kind }) => LOSSES.has(kind));
  const [sheet = ""] = seen.sheets.keys();
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

async function seeAgain(context: Excel.RequestContext, plan: WritePlan): Promise<CellsAgain> {
  const sheetIds = idsOf(plan.seen);
  const asked = askCellStates(context, [...placesAfter(plan), ...placesBefore(plan)], sheetIds);
  const lookPlaces = plan.looks.map(({ at }) => at);
  const looks = askCellLooks(context, lookPlaces, sheetIds);
  await context.sync();
  const cells = asked();
  // Looks are set last: where rows did not move, no look was set either.
  const mayBeSet = (plan.insertion ?? plan.deletion) === undefined || haveRowsMoved(plan, cells);
  return { cells, looks: mayBeSet ? reached(plan.looks, looks()) : [] };
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
function haveRowsMoved({ insertion, deletion, seen }: WritePlan, after: SeenCells): boolean {
  const rows: RowInsertion | undefined = insertion ?? deletion;
  if (rows === undefined) return false;
  const before = seen.sheets.get(rows.sheet)?.rowCount ?? 0;
  const now = after.sheets.get(rows.sheet)?.rowCount ?? 0;
  return insertion === undefined ? now < before : now >= before + rows.count;
}
