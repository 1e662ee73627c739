import { done, type Result } from "../../app/failure";
import type {
  Change,
  Decision,
  Revised,
  RevisionRequest,
  RowInsertion,
  SeenSheet,
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

type Decide<Verdict> = (seen: SeenSheet) => Decision<Verdict>;

/** Reads, decides, writes and reads back: in two round trips where the sheet fits into one answer. */
export async function reviseSheet<Verdict>(
  runner: ExcelRunner,
  request: RevisionRequest,
  decide: Decide<Verdict>,
  log: ChangeLog,
): Promise<Result<Revised<Verdict>>> {
  const { sheet, expected } = request;
  if (expected !== undefined && fitsOneAnswer(expected)) {
    const position = log.position();
    const sighted = await runner.read((context) => seeSheet(context, sheet, expected), sheet);
    if (sighted.ok && sighted.value !== undefined) {
      log.adopt(sighted.value.snapshot, { sheetId: idOf(sighted.value), position });
      return reviseSighted(runner, sighted.value, decide, log);
    }
    if (!sighted.ok && sighted.failure.kind !== "too-large") return sighted;
  }
  return reviseLarge(runner, sheet, decide, log);
}

function idOf({ look, snapshot }: SightedSheet): string {
  const [sheet] = look.sheets.values();
  return sheet?.id ?? snapshot.sheet;
}

/** Measured first, read in blocks, and the cells looked at again before they are written. */
async function reviseLarge<Verdict>(
  runner: ExcelRunner,
  sheet: string,
  decide: Decide<Verdict>,
  log: ChangeLog,
): Promise<Result<Revised<Verdict>>> {
  const read = await readSheet(runner, sheet, log);
  if (!read.ok) return read;
  const { verdict, change } = decide({ snapshot: read.value, lookAt: () => undefined });
  if (change === undefined) return done({ verdict });
  const applied = await applyChange(runner, change);
  return applied.ok ? done({ verdict, receipt: applied.value }) : applied;
}

async function reviseSighted<Verdict>(
  runner: ExcelRunner,
  sighted: SightedSheet,
  decide: Decide<Verdict>,
  log: ChangeLog,
): Promise<Result<Revised<Verdict>>> {
  const { verdict, change } = decide(sighted);
  if (change === undefined) return done({ verdict });
  const places = placesNow(change);
  if (places.some((place) => sighted.look.cellAt(place) === undefined)) {
    const applied = await applyChange(runner, change);
    return applied.ok ? done({ verdict, receipt: applied.value }) : applied;
  }
  const look = await lookAtLocks(runner, sighted.look, places);
  if (!look.ok) return look;
  const after: { snapshot: SheetSnapshot | undefined } = { snapshot: undefined };
  const mark = log.markNow(idOf(sighted));
  const written = await writeChange(runner, change, {
    look: look.value,
    readBack: (context) => {
      const read = askAgain(context, idOf(sighted), sighted, change.insertion);
      return () => {
        after.snapshot = read();
      };
    },
  });
  if (!written.ok) return written;
  if (after.snapshot !== undefined) log.adopt(after.snapshot, mark);
  return done({
    verdict,
    receipt: written.value,
    ...(after.snapshot === undefined ? {} : { after: after.snapshot }),
  });
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
