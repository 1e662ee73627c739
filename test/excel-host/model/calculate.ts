import { HyperFormula, DetailedCellError, type RawCellContent } from "hyperformula";
import type { Cell, CellContent } from "./cell";
import type { Sheet } from "./sheet";
import type { WorkbookModel } from "./workbook";

const OPTIONS = { licenseKey: "gpl-v3" } as const;

/** Gives every formula its value. Built anew each time: the model stays plain data. */
export function calculate(workbook: WorkbookModel): void {
  if (!workbook.sheets.some(hasFormula)) return;
  const book = HyperFormula.buildFromSheets(
    Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, rawContents(sheet)])),
    OPTIONS,
    [...workbook.names.values()].map(({ name, formula }) => ({ name, expression: formula })),
  );
  for (const sheet of workbook.sheets) {
    const id = book.getSheetId(sheet.name);
    if (id !== undefined)
      takeResults(sheet, (row, col) => book.getCellValue({ sheet: id, row, col }));
  }
  book.destroy();
}

let validator: HyperFormula | undefined;

/** Whether Excel would accept the formula as typed. Table references are taken on trust. */
export function isFormula(text: string): boolean {
  if (text.includes("[")) return true;
  validator ??= HyperFormula.buildEmpty(OPTIONS);
  return validator.validateFormula(withoutQuotes(text));
}

/** HyperFormula reads no doubled quote inside a text: another character stands for it meanwhile. */
const QUOTE = "\uE000";

function withoutQuotes(formula: string): string {
  return formula.replaceAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g, (quoted, text?: string) =>
    text === undefined ? quoted : `"${text.replaceAll('""', QUOTE)}"`,
  );
}

function hasFormula(sheet: Sheet): boolean {
  for (const line of sheet.cells.values()) {
    for (const { formula } of line.values()) if (formula !== undefined) return true;
  }
  return false;
}

function rawContents(sheet: Sheet): RawCellContent[][] {
  const rows: (RawCellContent[] | undefined)[] = [];
  for (const [row, line] of sheet.cells) {
    const raw: RawCellContent[] = [];
    for (const [column, cell] of line) raw[column] = rawContent(cell);
    rows[row] = Array.from(raw, (content) => content ?? null);
  }
  return Array.from(rows, (row) => row ?? []);
}

/** The apostrophe stops HyperFormula from reading "95%" or "1/2" as numbers. */
function rawContent({ content, formula }: Cell): RawCellContent {
  if (formula !== undefined) return withoutQuotes(formula);
  if (typeof content === "string") return `'${content}`;
  if (content !== null && typeof content === "object") return content.error;
  return content;
}

function takeResults(sheet: Sheet, valueAt: (row: number, column: number) => unknown): void {
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      if (cell.formula === undefined) continue;
      const content = resultContent(valueAt(row, column), cell.content);
      line.set(column, { ...cell, content });
    }
  }
}

function resultContent(value: unknown, former: CellContent): CellContent {
  if (value instanceof DetailedCellError) {
    // A function HyperFormula does not know: the value stored in the file is the better answer.
    const isUnknown = value.value === "#NAME?" && former !== null;
    return isUnknown ? former : { error: value.value };
  }
  if (typeof value === "string") return value.replaceAll(QUOTE, '"');
  if (typeof value === "number" || typeof value === "boolean") return value;
  // A reference to an empty cell shows 0 in Excel.
  return 0;
}
