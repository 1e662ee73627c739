import { known } from "../../core/model/known";
import { done, type Result } from "../../app/failure";
import type { Receipt, RowInsertion } from "../../app/ports/workbook";
import { askCellLooks } from "../reading/cell-looks";
import type { ExcelRunner } from "../run-excel";
import { carryOut } from "./carry-out";
import { askCellStates } from "./ask-cell-states";
import { askRows } from "./inserted-rows";
import { planUndo, type SeenReceipt } from "./plan-undo";
import { cornerOf } from "./row-steps";
import { seeLocks } from "./see-locks";
import { splitEdits, writeInBlocks } from "./write-in-blocks";

/** The receipt backwards. What the user has changed since stays and is listed. */
export async function undoReceipt(runner: ExcelRunner, receipt: Receipt): Promise<Result<Receipt>> {
  const { written, insertion } = receipt;
  if (written.length === 0 && insertion === undefined) {
    return done({ written: [], stale: [], refused: [] });
  }
  // Rows go out together with what was written into them.
  const blocks = insertion === undefined ? splitEdits(written) : [written];
  return writeInBlocks(
    blocks.map((edits) => ({ edits, ...known({ insertion }) })),
    ({ edits }) => undoBlock(runner, { ...receipt, written: edits }),
  );
}

async function undoBlock(runner: ExcelRunner, receipt: Receipt): Promise<Result<Receipt>> {
  const seen = await seeReceipt(runner, receipt);
  if (!seen.ok) return seen;
  const plan = planUndo(receipt, seen.value);
  if (!plan.ok) return plan;
  const undone = await carryOut(runner, plan.value);
  if (!undone.ok) return undone;
  return done({ ...undone.value, ...keptRows(receipt.insertion, plan.value.deletion) });
}

/** Those that stay are neighbours, whichever of them go out. */
function keptRows(
  insertion: RowInsertion | undefined,
  deletion: RowInsertion | undefined,
): Pick<Receipt, "keptRows"> {
  if (insertion === undefined) return {};
  const count = insertion.count - (deletion?.count ?? 0);
  return count === 0 ? {} : { keptRows: { ...insertion, count } };
}

async function seeReceipt(runner: ExcelRunner, receipt: Receipt): Promise<Result<SeenReceipt>> {
  const { written, insertion, sheetIds = {} } = receipt;
  const places = [...written.map(({ at }) => at), ...cornerOf(insertion)];
  const lookPlaces = (receipt.looks ?? []).map(({ at }) => at);
  const seen = await runner.write(async (context) => {
    const cells = askCellStates(context, places, sheetIds);
    const filled = insertion === undefined ? () => [] : askRows(context, insertion, sheetIds);
    const looks = askCellLooks(context, lookPlaces, sheetIds);
    await context.sync();
    return { cells: cells(), filled: filled(), looks: looks() };
  }, places[0]?.sheet);
  if (!seen.ok) return seen;
  const cells = await seeLocks(runner, seen.value.cells, places);
  return cells.ok ? done({ ...seen.value, cells: cells.value }) : cells;
}
