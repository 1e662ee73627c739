import { done, failed, type Result } from "../../app/failure";
import type { Receipt, RefusedEdit, RowInsertion, WrittenEdit } from "../../app/ports/workbook";
import type { LookEdit } from "../../core/sheet/cell-look";
import { pickLook, type CellLook } from "../../core/sheet/cell-look";
import type { CellEdit } from "../../core/sheet/edit";
import { carryOut } from "./carry-out";
import { sameInput } from "../reading/cell-input";
import { askCellLooks } from "../reading/cell-looks";
import { askRows, readRows, rowsToDelete, type FilledCell } from "./inserted-rows";
import { askLook, cellKey, readLook, type Look } from "./look-at-cells";
import { lookAtLocks } from "./look-at-locks";
import { placeWithout } from "./row-steps";
import type { ExcelRunner } from "../run-excel";
import { splitEdits, writeInBlocks } from "./write-in-blocks";
import { idsOf, type PlannedEdit } from "./write-plan";

/** The receipt backwards. What the user has changed since stays and is listed. */
export async function undoReceipt(runner: ExcelRunner, receipt: Receipt): Promise<Result<Receipt>> {
  const { written, insertion } = receipt;
  if (written.length === 0 && insertion === undefined) {
    return done({ written: [], stale: [], refused: [] });
  }
  // Rows go out together with what was written into them.
  const blocks = insertion === undefined ? splitEdits(written) : [written];
  return writeInBlocks(
    blocks.map((edits) => ({ edits, ...(insertion === undefined ? {} : { insertion }) })),
    ({ edits }) => undoBlock(runner, { ...receipt, written: edits }),
  );
}

async function undoBlock(runner: ExcelRunner, receipt: Receipt): Promise<Result<Receipt>> {
  const { written, insertion } = receipt;
  const looked = await lookAgain(runner, receipt);
  if (!looked.ok) return looked;
  const { look, rows, looks } = looked.value;
  if (look.isReadOnly) return failed({ kind: "workbook-read-only" });
  const { planned, stale, refused } = sortBack(written, look);
  const deletion = rowsToDelete(rows, receipt, planned, look);
  const isProtected =
    deletion !== undefined && look.sheets.get(deletion.sheet)?.isProtected === true;
  if (isProtected) return failed({ kind: "sheet-protected", sheet: deletion.sheet });
  const kept = keptRows(insertion, deletion);
  if (planned.length === 0 && deletion === undefined) {
    return done({ sheetIds: idsOf(look), ...kept, written: [], stale, refused });
  }
  const result = await carryOut(runner, {
    edits: planned,
    looks: looksBack(receipt, looks, planned, deletion),
    ...(deletion === undefined ? {} : { deletion }),
    restores: true,
    look,
    stale,
    refused,
  });
  return result.ok ? done({ ...result.value, ...kept }) : result;
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

type LookAgain = {
  readonly look: Look;
  readonly rows: readonly FilledCell[];
  /** As the receipt's looks are now. */
  readonly looks: readonly (CellLook | undefined)[];
};

async function lookAgain(runner: ExcelRunner, receipt: Receipt): Promise<Result<LookAgain>> {
  const { written, insertion, sheetIds = {} } = receipt;
  // The rows' own corner too, so that their sheet is looked at even when nothing was written there.
  const corner =
    insertion === undefined ? [] : [{ sheet: insertion.sheet, row: insertion.before, column: 0 }];
  const places = [...written.map(({ at }) => at), ...corner];
  const looked = await runner.write(async (context) => {
    const look = askLook(context, { places, sheetIds });
    const rows = insertion === undefined ? undefined : askRows(context, insertion, sheetIds);
    const lookPlaces = (receipt.looks ?? []).map(({ at }) => at);
    const looks = askCellLooks(context, lookPlaces, sheetIds);
    await context.sync();
    return {
      look: readLook(look),
      rows: rows === undefined ? [] : readRows(rows),
      looks: looks(),
    };
  }, places[0]?.sheet);
  if (!looked.ok) return looked;
  const locks = await lookAtLocks(runner, looked.value.look, places);
  return locks.ok ? done({ ...looked.value, look: locks.value }) : locks;
}

/** Looks that are still as we set them, of cells whose content is taken back too. */
function looksBack(
  { looks = [] }: Receipt,
  now: readonly (CellLook | undefined)[],
  planned: readonly PlannedEdit[],
  deletion: RowInsertion | undefined,
): readonly LookEdit[] {
  const back = new Set(planned.map(({ edit }) => cellKey(edit.at)));
  return looks.flatMap(({ at, was = {}, becomes }, index): readonly LookEdit[] => {
    const current = now[index];
    const place = placeWithout(deletion, at);
    if (current === undefined || place === undefined || !back.has(cellKey(at))) return [];
    const ours = pickLook(was, (property) => current[property] === becomes[property]);
    return Object.keys(ours).length === 0 ? [] : [{ at: place, becomes: ours }];
  });
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
