import { done, type Result } from "../../app/failure";
import type { ExpectedSheet, SeenSheet } from "../../app/ports/workbook";
import type { ChangeLog } from "../change-log";
import { CELLS_PER_BLOCK, readSheet } from "../reading/read-sheet";
import type { ExcelRunner } from "../run-excel";
import { idOf, sightSheet } from "./sighted-sheet";

/** In one round trip where the sheet fits into one answer; else it is measured first, and read in blocks. */
export async function seeSheet(
  runner: ExcelRunner,
  log: ChangeLog,
  sheet: string,
  expected?: ExpectedSheet,
): Promise<Result<SeenSheet>> {
  if (expected !== undefined && fitsOneAnswer(expected)) {
    const position = log.position();
    const sighted = await runner.read((context) => sightSheet(context, sheet, expected), sheet);
    if (sighted.ok && sighted.value !== undefined) {
      log.adopt(sighted.value.snapshot, { sheetId: idOf(sighted.value), position });
      return done(sighted.value);
    }
    if (!sighted.ok && sighted.failure.kind !== "too-large") return sighted;
  }
  const read = await readSheet(runner, sheet, log);
  return read.ok ? done({ snapshot: read.value, lookAt: () => undefined }) : read;
}

/** Going by how large it was. */
function fitsOneAnswer({ rowCount, columnCount }: ExpectedSheet): boolean {
  return rowCount * columnCount <= CELLS_PER_BLOCK / 2;
}
