import { done, type Result } from "../../app/failure";
import type { OpenSheet, OpenSheetWatch } from "../../app/ports/open-sheet";
import { findMarkedSheet } from "../reading/sheet-mark";
import { createRunner, USUAL_TIMING, type ExcelRunner, type ExcelTiming } from "../run-excel";

/**
 * Asks which sheet is open, at first and after each event. Office.js registers this event by a reading
 * call (ExcelApi 1.7), so that listening does not clear Excel's undo list.
 */
export function createExcelOpenSheet({
  timeout,
  notice,
  retryPause,
}: ExcelTiming = USUAL_TIMING): OpenSheetWatch {
  // In the background nobody is told that Excel makes us wait, and nobody gives up.
  const runner = createRunner({ timeout, notice, retryPause });
  return { watch: (onOpen) => watch(runner, onOpen) };
}

async function watch(
  runner: ExcelRunner,
  onOpen: (open: OpenSheet) => void,
): Promise<Result<void>> {
  const tell = async () => {
    const open = await runner.read(readOpenSheet);
    if (open.ok) onOpen(open.value);
  };
  const registered = await runner.read(async (context) => {
    context.workbook.worksheets.onActivated.add(tell);
    await context.sync();
  });
  if (!registered.ok) return registered;
  await tell();
  return done(undefined);
}

async function readOpenSheet(context: Excel.RequestContext): Promise<OpenSheet> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet().load("id, name");
  const ours = (["summary", "review"] as const).map((role) =>
    findMarkedSheet(workbook, role).load("id"),
  );
  await context.sync();
  const isOurs = ours.some((one) => !one.isNullObject && one.id === sheet.id);
  return { sheet: sheet.name, isOurs };
}
