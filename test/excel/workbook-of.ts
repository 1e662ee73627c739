import { calculate } from "../excel-host/model/calculate";
import { DEFAULT_FORMAT, changeFormat } from "../excel-host/model/format";
import { putCell, type Sheet } from "../excel-host/model/sheet";
import { createWorkbook, type WorkbookModel } from "../excel-host/model/workbook";

type Content =
  string | number | boolean | null | { readonly formula: string } | { readonly error: string };

/** A workbook with one sheet, "Phụ lục", whose cells are given as a table. */
export function workbookOf(rows: readonly (readonly Content[])[]): WorkbookModel {
  const workbook = createWorkbook(["Phụ lục"]);
  rows.forEach((line, row) => {
    line.forEach((content, column) => {
      put(firstSheet(workbook), row, column, content);
    });
  });
  calculate(workbook);
  return workbook;
}

export function firstSheet({ sheets }: WorkbookModel): Sheet {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  return sheet;
}

function put(sheet: Sheet, row: number, column: number, content: Content): void {
  // A text that looks like a formula can only have been typed with an apostrophe.
  const quotePrefix = typeof content === "string" && /^[=+\-@']/.test(content);
  const format = changeFormat(DEFAULT_FORMAT, { quotePrefix });
  if (typeof content === "object" && content !== null && "formula" in content) {
    putCell(sheet, row, column, { content: null, formula: content.formula, format });
  } else putCell(sheet, row, column, { content, format });
}
