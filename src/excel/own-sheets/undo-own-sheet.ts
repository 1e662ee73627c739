import { done, failed, type Result } from "../../app/failure";
import type { SheetReceipt } from "../../app/ports/own-sheets";
import type { CellInput } from "../../core/sheet/edit";
import type { ExcelRunner } from "../run-excel";
import { writeAndSettle } from "../write/write-and-settle";
import { isAsPlanned, isAsWritten } from "./as-written";
import { wholeOf } from "../reading/ranges";
import { readInputs } from "../reading/read-inputs";
import { queueUnmark } from "../reading/sheet-mark";

/** A new sheet goes out again unless somebody has worked in it since. */
export async function removeOwnSheet(
  runner: ExcelRunner,
  receipt: SheetReceipt,
): Promise<Result<void>> {
  const { role, sheet, sheetId, plan } = receipt;
  const seen = await seeContent(runner, receipt);
  if (!seen.ok) return seen;
  const { inputs, commentCount, chartCount } = seen.value;
  const isUsed = commentCount > 0 || chartCount > plan.charts.length;
  if (isUsed || !holdsOnly(inputs, plan.inputs)) return failed({ kind: "stale" });
  return writeAndSettle(runner, {
    sheet,
    write: async (context) => {
      // Without its mark, a sheet that stays would be taken for somebody else's.
      context.workbook.worksheets.getItem(sheetId).delete();
      queueUnmark(context.workbook, role);
      await context.sync();
    },
    seeAgain: (context) => readContent(context, sheetId),
    settle: (failure, left) => (isGone(left) ? done(undefined) : failed(failure)),
  });
}

/** Excel may have done it and failed afterwards. */
function isGone(left: Result<SheetContent | undefined>): boolean {
  return left.ok ? left.value === undefined : left.failure.kind === "sheet-missing";
}

/** What we wrote is all still there: writing something else over it loses nothing of anybody's. */
export async function checkUnchanged(
  runner: ExcelRunner,
  receipt: SheetReceipt,
): Promise<Result<void>> {
  const seen = await seeContent(runner, receipt);
  if (!seen.ok) return seen;
  const isUnchanged = isAsPlanned(seen.value.inputs, receipt.plan);
  return isUnchanged ? done(undefined) : failed({ kind: "stale" });
}

type SheetContent = {
  readonly inputs: readonly (readonly CellInput[])[];
  readonly commentCount: number;
  readonly chartCount: number;
};

async function seeContent(
  runner: ExcelRunner,
  { sheet, sheetId }: SheetReceipt,
): Promise<Result<SheetContent>> {
  const seen = await runner.read((context) => readContent(context, sheetId), sheet);
  if (!seen.ok) return seen;
  const content = seen.value;
  return content === undefined ? failed({ kind: "sheet-missing", sheet }) : done(content);
}

/** undefined: the sheet is gone. */
async function readContent(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<SheetContent | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const used = wholeOf(sheet);
  used.load("values, formulas");
  const asked = { comments: sheet.comments.getCount(), charts: sheet.charts.getCount() };
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const { comments, charts } = asked;
  return { inputs: readInputs(used), commentCount: comments.value, chartCount: charts.value };
}

function holdsOnly(
  inputs: readonly (readonly CellInput[])[],
  planned: readonly (readonly CellInput[])[],
): boolean {
  return inputs.every((line, row) =>
    line.every((input, column) => isAsWritten(input, planned[row]?.[column] ?? null)),
  );
}
