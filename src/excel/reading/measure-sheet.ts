import { failed, type Result } from "../../app/failure";
import { askExtent } from "./ranges";
import { findMarkedSheet } from "./sheet-mark";
import type { ExcelRunner } from "../run-excel";

export type SheetExtent = {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  /** From A1 to the last cell with a value; 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** One that we wrote: no annex, whatever it looks like. */
  readonly isOwn: boolean;
};

/**
 * How much there is to read, before reading it: Excel answers a request that is too large with null
 * or not at all.
 */
export async function measureSheet(
  runner: ExcelRunner,
  sheet: string | undefined,
): Promise<Result<SheetExtent>> {
  const extent = await runner.read(async (context) => measure(context, sheet), sheet);
  if (!extent.ok) return extent;
  if (extent.value === undefined) return failed({ kind: "sheet-missing", sheet: sheet ?? "" });
  return { ok: true, value: extent.value };
}

async function measure(
  context: Excel.RequestContext,
  sheet: string | undefined,
): Promise<SheetExtent | undefined> {
  const { worksheets } = context.workbook;
  const worksheet =
    sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
  worksheet.load("id, name");
  const extent = askExtent(worksheet);
  const own = (["summary", "review"] as const).map((role) =>
    findMarkedSheet(context.workbook, role),
  );
  for (const marked of own) marked.load("id");
  await context.sync();
  if (worksheet.isNullObject) return undefined;
  const { id, name } = worksheet;
  const isOwn = own.some((marked) => !marked.isNullObject && marked.id === id);
  return { id, name, isOwn, ...extent() };
}
