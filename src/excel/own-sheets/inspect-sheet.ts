import type { SheetRole } from "../../app/own-sheets";
import type { KeyCells } from "../../core/summary/row-keys";
import { findMarkedSheet } from "./sheet-mark";

/** The workbook as it is before a sheet of ours is written. */
export type Inspection = {
  readonly isReadOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheetNames: readonly string[];
  readonly existing?: ExistingSheet;
};

export type ExistingSheet = {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Text of the first two columns, from row 0. */
  readonly keyCells: readonly KeyCells[];
  readonly chartNames: readonly string[];
  readonly commentCount: number;
};

export async function inspectWorkbook(
  context: Excel.RequestContext,
  role: SheetRole,
): Promise<Inspection> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  const asked = askSheet(findMarkedSheet(workbook, role));
  await context.sync();
  return {
    isReadOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    ...(asked.sheet.isNullObject ? {} : { existing: readSheet(asked) }),
  };
}

type AskedSheet = {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly keys: Excel.Range;
  readonly comments: OfficeExtension.ClientResult<number>;
};

function askSheet(sheet: Excel.Worksheet): AskedSheet {
  sheet.load("id, name");
  sheet.protection.load("protected");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  const keys = sheet.getRange("A:B").getUsedRangeOrNullObject(true);
  keys.load("rowIndex, columnIndex, text");
  return { sheet, used, keys, comments: sheet.comments.getCount() };
}

function readSheet({ sheet, used, keys, comments }: AskedSheet): ExistingSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    rowCount: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columnCount: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    keyCells: keys.isNullObject ? [] : readKeyCells(keys),
    chartNames: sheet.charts.items.map(({ name }) => name),
    commentCount: comments.value,
  };
}

function readKeyCells({ rowIndex, columnIndex, text }: Excel.Range): readonly KeyCells[] {
  const above = Array.from({ length: rowIndex }, (): KeyCells => ["", ""]);
  const cells = text.map((line): KeyCells => {
    const [first = "", second = ""] = columnIndex === 0 ? line : ["", ...line];
    return [first, second];
  });
  return [...above, ...cells];
}
