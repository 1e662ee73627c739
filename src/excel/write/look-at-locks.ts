import { done, type Result } from "../../app/failure";
import type { CellAddress } from "../../core/sheet/address";
import { cellKey, type Look } from "./look-at-cells";
import type { ExcelRunner } from "../run-excel";

/** On protected sheets whose cells are locked here and free there, asks for each cell; else nothing. */
export async function lookAtLocks(
  runner: ExcelRunner,
  look: Look,
  places: readonly CellAddress[],
): Promise<Result<Look>> {
  const unclear = places.filter(
    (place) =>
      look.sheets.get(place.sheet)?.isProtected === true && look.cellAt(place)?.locked === null,
  );
  if (unclear.length === 0) return done(look);
  const asked = await runner.read((context) => askLocks(context, look, unclear));
  if (!asked.ok) return asked;
  const locks = asked.value;
  return done({
    ...look,
    cellAt: (at) => {
      const cell = look.cellAt(at);
      const locked = locks.get(cellKey(at));
      return cell === undefined || locked === undefined ? cell : { ...cell, locked };
    },
  });
}

async function askLocks(
  context: Excel.RequestContext,
  look: Look,
  places: readonly CellAddress[],
): Promise<ReadonlyMap<string, boolean>> {
  const { worksheets } = context.workbook;
  const asked = places.map((place) => {
    const sheet = worksheets.getItem(look.sheets.get(place.sheet)?.id ?? place.sheet);
    return { key: cellKey(place), protection: askLock(sheet.getCell(place.row, place.column)) };
  });
  await context.sync();
  return new Map(asked.map(({ key, protection }) => [key, protection.locked]));
}

function askLock({ format: { protection } }: Excel.Range): Excel.FormatProtection {
  protection.load("locked");
  return protection;
}
