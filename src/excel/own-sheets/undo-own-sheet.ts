import { failed, type Result } from "../../app/failure";
import type { SheetReceipt } from "../../app/own-sheets";
import type { CellInput } from "../../core/sheet/edit";
import { inputFrom, sameInput } from "../cell-input";
import type { ExcelRunner } from "../run-excel";
import { queueUnmark } from "./sheet-mark";

/** A new sheet goes out again unless somebody has worked in it since. */
export async function removeOwnSheet(
  runner: ExcelRunner,
  { role, sheet, sheetId, plan }: SheetReceipt,
): Promise<Result<void>> {
  const looked = await runner.read((context) => lookAtSheet(context, sheetId), sheet);
  if (!looked.ok) return looked;
  if (looked.value === undefined) return failed({ kind: "sheet-missing", sheet });
  if (!holdsOnly(looked.value, plan.inputs)) return failed({ kind: "stale" });
  return runner.write(async (context) => {
    queueUnmark(context.workbook, role);
    context.workbook.worksheets.getItem(sheetId).delete();
    await context.sync();
  }, sheet);
}

type SheetContent = {
  readonly inputs: readonly (readonly CellInput[])[];
  readonly commentCount: number;
};

/** undefined: the sheet is gone. */
async function lookAtSheet(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<SheetContent | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
  used.load("values, formulas");
  const asked = { comments: sheet.comments.getCount() };
  await context.sync();
  if (sheet.isNullObject) return undefined;
  // Border: matrices of any.
  const values = used.values as unknown[][];
  const formulas = used.formulas as unknown[][];
  const inputs = values.map((line, row) =>
    line.map((value, column) => inputFrom(value, formulas[row]?.[column])),
  );
  return { inputs, commentCount: asked.comments.value };
}

function holdsOnly(
  { inputs, commentCount }: SheetContent,
  planned: readonly (readonly CellInput[])[],
): boolean {
  if (commentCount > 0) return false;
  return inputs.every((line, row) =>
    line.every((input, column) => isAsWritten(input, planned[row]?.[column] ?? null)),
  );
}

/** Excel may write a formula in its own way; a formula that is still one was not typed over. */
function isAsWritten(input: CellInput, planned: CellInput): boolean {
  if (isFormula(planned)) return isFormula(input);
  return sameInput(input, planned === "" ? null : planned);
}

function isFormula(input: CellInput): boolean {
  return typeof input === "object" && input !== null && "formula" in input;
}
