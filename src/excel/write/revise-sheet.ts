import { done, type Result } from "../../app/failure";
import type {
  Change,
  ExpectedSheet,
  RowInsertion,
  SeenSheet,
  WrittenChange,
} from "../../app/ports/workbook";
import { shiftMerges, type RowShift } from "../../core/sheet/following/row-shift";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { applyChange, writeChange } from "./apply-change";
import { lookAtLocks } from "./look-at-locks";
import type { ChangeLog } from "../change-log";
import { askBlock } from "../reading/read-block";
import { joinBlocks, readSheet } from "../reading/read-sheet";
import { placeWithout } from "./row-steps";
import type { ExcelRunner } from "../run-excel";
import { fitsOneAnswer, seeSheet, sizeOf, wholeOf, type SightedSheet } from "./see-sheet";

export async function see(
  runner: ExcelRunner,
  log: ChangeLog,
  sheet: string,
  expected?: ExpectedSheet,
): Promise<Result<SeenSheet>> {
  if (expected !== undefined && fitsOneAnswer(expected)) {
    const position = log.position();
    const sighted = await runner.read((context) => seeSheet(context, sheet, expected), sheet);
    if (sighted.ok && sighted.value !== undefined) {
      log.adopt(sighted.value.snapshot, { sheetId: idOf(sighted.value), position });
      return done(sighted.value);
    }
    if (!sighted.ok && sighted.failure.kind !== "too-large") return sighted;
  }
  // Measured first, and read in blocks.
  const read = await readSheet(runner, sheet, log);
  return read.ok ? done({ snapshot: read.value, lookAt: () => undefined }) : read;
}

/** One round trip where the cells were seen with all that writing must know; else they are looked at first. */
export async function write(
  runner: ExcelRunner,
  log: ChangeLog,
  change: Change,
  seen?: SeenSheet,
): Promise<Result<WrittenChange>> {
  if (seen === undefined || !isSighted(seen)) return applyChange(runner, change);
  const places = placesNow(change);
  if (places.some((place) => seen.look.cellAt(place) === undefined)) {
    return applyChange(runner, change);
  }
  const look = await lookAtLocks(runner, seen.look, places);
  if (!look.ok) return look;
  const after: { snapshot: SheetSnapshot | undefined } = { snapshot: undefined };
  const mark = log.markNow(idOf(seen));
  const written = await writeChange(runner, change, {
    look: look.value,
    readBack: (context) => {
      const read = askAgain(context, idOf(seen), seen, change.insertion);
      return () => {
        after.snapshot = read();
      };
    },
  });
  if (!written.ok || after.snapshot === undefined) return written;
  log.adopt(after.snapshot, mark);
  return done({ ...written.value, after: after.snapshot });
}

function isSighted(seen: SeenSheet): seen is SightedSheet {
  return "look" in seen;
}

function idOf({ look, snapshot }: SightedSheet): string {
  const [sheet] = look.sheets.values();
  return sheet?.id ?? snapshot.sheet;
}

function placesNow({ edits, insertion }: Change) {
  return edits.flatMap(({ at }) => placeWithout(insertion, at) ?? []);
}

/**
 * All cells anew, but not the merged areas: asking for them after a write costs the user Excel's undo,
 * and how they moved is known.
 */
function askAgain(
  context: Excel.RequestContext,
  id: string,
  { snapshot, withCellFonts }: SightedSheet,
  insertion: RowInsertion | undefined,
): () => SheetSnapshot | undefined {
  const { sheet: name, hiddenColumns } = snapshot;
  const block = askBlock(wholeOf(context.workbook.worksheets.getItem(id)), withCellFonts);
  return () => {
    const read = block();
    if (read === undefined) return undefined;
    const before = [...snapshot.merges, ...(snapshot.outerMerges ?? [])];
    const merges = insertion === undefined ? before : shiftMerges(before, shiftOf(insertion));
    const columnFonts = withCellFonts ? undefined : snapshot.fontNames?.[0];
    const surroundings = {
      merges,
      hiddenColumns,
      ...(columnFonts === undefined ? {} : { columnFonts }),
    };
    return joinBlocks({ name, ...sizeOf(read.values) }, [{ ...read, surroundings }]);
  };
}

function shiftOf({ before, count }: RowInsertion): RowShift {
  return { row: before, count };
}
