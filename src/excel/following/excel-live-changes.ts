import { done, type Result } from "../../app/failure";
import type { LiveChanges, StopWatching } from "../../app/ports/live-changes";
import { createRunner, USUAL_TIMING, type ExcelRunner, type ExcelTiming } from "../run-excel";
import type { ChangeLog } from "../change-log";
import { readEvent } from "./read-event";
import { rereadCells } from "./reread-cells";

/**
 * Hears changes of every sheet, so that a sheet which is read later is followed from its reading on.
 * Only the workbook-wide events that Office.js asks for by a reading call are used: asking for the
 * others (formats, calculation) clears Excel's undo list. A changed format is told as an edit too.
 */
export function createExcelLiveChanges(
  log: ChangeLog,
  { timeout, notice, retryPause }: ExcelTiming = USUAL_TIMING,
): LiveChanges {
  // In the background nobody is told that Excel makes us wait, and nobody gives up.
  const runner = createRunner({ timeout, notice, retryPause });
  return {
    watch: (onChange) => watch(runner, log, onChange),
    since: (snapshot) => {
      const mark = log.markOf(snapshot);
      return mark === undefined ? undefined : log.since(mark);
    },
    reread: (snapshot, request) => rereadCells(runner, log, snapshot, request),
    pass: (snapshot) => {
      const mark = log.markOf(snapshot);
      if (mark !== undefined) log.adopt(snapshot, log.markNow(mark.sheetId));
    },
    adopt: log.adopt,
  };
}

async function watch(
  runner: ExcelRunner,
  log: ChangeLog,
  onChange: () => void,
): Promise<Result<StopWatching>> {
  let latest: object | undefined;
  const registered = await runner.read(async (context) => {
    // An attempt that failed may have registered all the same; its handlers go unheard.
    const attempt = {};
    latest = attempt;
    const { worksheets } = context.workbook;
    const tellsOwn = Office.context.requirements.isSetSupported("ExcelApi", "1.14");
    const onEvent = (event: ChangeEvent): Promise<void> => {
      if (latest !== attempt || (tellsOwn && isOurs(event))) return Promise.resolve();
      for (const change of readEvent(event)) log.note(event.worksheetId, change);
      onChange();
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(onEvent),
      worksheets.onRowSorted.add((event) => onEvent({ ...event, changeType: "RangeEdited" })),
    ];
    // Excel answers in order: whatever is asked from here on is followed.
    log.begin();
    await context.sync();
    return handlers;
  });
  if (!registered.ok) {
    latest = undefined;
    log.end();
    return registered;
  }
  return done(async () => {
    latest = undefined;
    log.end();
    // Where Excel does not listen now, the handlers stay and go unheard.
    await runner.read(async () => {
      for (const handler of registered.value) handler.remove();
      await registered.value[0]?.context.sync();
    });
  });
}

type ChangeEvent = Pick<
  Excel.WorksheetChangedEventArgs,
  "address" | "changeType" | "source" | "worksheetId"
> &
  Partial<Pick<Excel.WorksheetChangedEventArgs, "triggerSource">>;

/**
 * Where Excel does not tell (before 1.14), our own writes are heard; the reading that follows every
 * write of ours knows them already, see `ChangeLog`.
 */
function isOurs({ triggerSource }: ChangeEvent): boolean {
  return triggerSource === "ThisLocalAddin";
}
