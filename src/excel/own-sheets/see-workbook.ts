import type { Result } from "../../app/failure";
import type { SheetRole } from "../../app/ports/own-sheets";
import { known } from "../../core/model/known";
import type { CellInput } from "../../core/sheet/edit";
import type { KeyCells } from "../../core/summary/plan/row-keys";
import { askExtent, wholeOf } from "../reading/ranges";
import { readInputs } from "../reading/read-inputs";
import { findMarkedRange } from "../reading/sheet-mark";
import type { ExcelRunner } from "../run-excel";

/** The workbook as it is before a sheet of ours is written. */
export type SeenWorkbook = {
  readonly isReadOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheetNames: readonly string[];
  readonly existing?: ExistingSheet;
};

export type ExistingSheet = {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  /** Of everything on it, from A1. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Our own rows; the user may have put others above and below. */
  readonly top: number;
  readonly height: number;
  /** Text of the first two columns, from row 0. */
  readonly keyCells: readonly KeyCells[];
  /** Everything on it, from A1; absent where it is too much for one answer. */
  readonly inputs?: readonly (readonly CellInput[])[];
  readonly chartNames: readonly string[];
  readonly commentCount: number;
};

/** With all that stands on the sheet, unless that is too much for one answer. */
export async function seeWorkbook(
  runner: ExcelRunner,
  role: SheetRole,
): Promise<Result<SeenWorkbook>> {
  const seen = await runner.read((context) => askWorkbook(context, role, true));
  return seen.ok || seen.failure.kind !== "too-large"
    ? seen
    : runner.read((context) => askWorkbook(context, role, false));
}

export async function askWorkbook(
  context: Excel.RequestContext,
  role: SheetRole,
  withInputs: boolean,
): Promise<SeenWorkbook> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  const asked = askSheet(findMarkedRange(workbook, role), withInputs);
  await context.sync();
  return {
    isReadOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    ...known({ existing: asked.sheet.isNullObject ? undefined : readSheet(asked) }),
  };
}

function askSheet(marked: Excel.Range, withInputs: boolean) {
  const sheet = marked.worksheet;
  marked.load("rowIndex, rowCount");
  sheet.load("id, name, visibility");
  sheet.protection.load("protected");
  sheet.charts.load("items/name");
  const extent = askExtent(sheet);
  const keys = sheet.getRange("A:B").getUsedRangeOrNullObject(true);
  keys.load("rowIndex, columnIndex, text");
  const inputs = withInputs ? wholeOf(sheet) : undefined;
  inputs?.load("values, formulas");
  return { sheet, marked, extent, keys, inputs, comments: sheet.comments.getCount() };
}

function readSheet(asked: ReturnType<typeof askSheet>): ExistingSheet {
  const { sheet, marked, extent, keys, inputs, comments } = asked;
  const { rowCount, columnCount } = extent();
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    isHidden: sheet.visibility !== "Visible",
    rowCount,
    columnCount,
    ...ownRows(marked, rowCount),
    keyCells: keys.isNullObject ? [] : readKeyCells(keys),
    ...known({ inputs: inputs === undefined ? undefined : readInputs(inputs) }),
    chartNames: sheet.charts.items.map(({ name }) => name),
    commentCount: comments.value,
  };
}

/** A mark on one cell says only which sheet it is: then every row is taken for ours. */
function ownRows({ rowIndex, rowCount }: Excel.Range, used: number) {
  return rowCount > 1 ? { top: rowIndex, height: rowCount } : { top: 0, height: used };
}

function readKeyCells({ rowIndex, columnIndex, text }: Excel.Range): readonly KeyCells[] {
  const above = Array.from({ length: rowIndex }, (): KeyCells => ["", ""]);
  const cells = text.map((line): KeyCells => {
    const [first = "", second = ""] = columnIndex === 0 ? line : ["", ...line];
    return [first, second];
  });
  return [...above, ...cells];
}
