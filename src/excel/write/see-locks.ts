import { done, type Result } from "../../app/failure";
import type { CellAddress } from "../../core/sheet/address";
import type { ExcelRunner } from "../run-excel";
import { cellKey, type SeenCells } from "./cell-states";

/** On protected sheets whose cells are locked here and free there, asks for each cell; else nothing. */
export async function seeLocks(
  runner: ExcelRunner,
  seen: SeenCells,
  places: readonly CellAddress[],
): Promise<Result<SeenCells>> {
  const unclear = places.filter(
    (place) =>
      seen.sheets.get(place.sheet)?.isProtected === true && seen.cellAt(place)?.locked === null,
  );
  if (unclear.length === 0) return done(seen);
  const asked = await runner.read((context) => askLocks(context, seen, unclear));
  if (!asked.ok) return asked;
  const locks = asked.value;
  return done({
    ...seen,
    cellAt: (at) => {
      const cell = seen.cellAt(at);
      const locked = locks.get(cellKey(at));
      return cell === undefined || locked === undefined ? cell : { ...cell, locked };
    },
  });
}

async function askLocks(
  context: Excel.RequestContext,
  seen: SeenCells,
  places: readonly CellAddress[],
): Promise<ReadonlyMap<string, boolean>> {
  const { worksheets } = context.workbook;
  const asked = places.map((place) => {
    const sheet = worksheets.getItem(seen.sheets.get(place.sheet)?.id ?? place.sheet);
    return { key: cellKey(place), protection: askLock(sheet.getCell(place.row, place.column)) };
  });
  await context.sync();
  return new Map(asked.map(({ key, protection }) => [key, protection.locked]));
}

function askLock({ format: { protection } }: Excel.Range): Excel.FormatProtection {
  protection.load("locked");
  return protection;
}
