import {
  HyperFormula,
  DetailedCellError,
  type RawCellContent,
  type SerializedNamedExpression,
} from "hyperformula";
import type { Cell, CellContent } from "./cell";
import type { Sheet } from "./sheet";
import type { WorkbookModel } from "./workbook";

const OPTIONS = { licenseKey: "gpl-v3" } as const;

/** Gives every formula its value. Built anew each time: the model stays plain data. */
export function calculate(workbook: WorkbookModel): void {
  if (!workbook.sheets.some(hasFormula)) return;
  const inputs: Inputs = {
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, rawContents(sheet)])),
    names: [...workbook.names.values()].map(({ name, formula }) => ({ name, expression: formula })),
  };
  const results = recall(JSON.stringify(inputs), () => resultsOf(inputs));
  for (const sheet of workbook.sheets) {
    takeResults(sheet, (row, column) => results.get(sheet.name)?.[row]?.[column]);
  }
}

type Inputs = {
  readonly sheets: Readonly<Record<string, RawCellContent[][]>>;
  readonly names: SerializedNamedExpression[];
};

type Results = ReadonlyMap<string, readonly (readonly unknown[])[]>;

function resultsOf({ sheets, names }: Inputs): Results {
  const book = HyperFormula.buildFromSheets(sheets, OPTIONS, names);
  const results = new Map(
    Object.keys(sheets).map((name) => [name, book.getSheetValues(book.getSheetId(name) ?? -1)]),
  );
  book.destroy();
  return results;
}

const KEPT = 50;
const kept = new Map<string, Results>();

/** Tests of failures calculate few workbooks thousands of times; the time of day is of no matter here. */
function recall(inputs: string, work: () => Results): Results {
  const known = kept.get(inputs);
  if (known !== undefined) return known;
  const results = work();
  const [oldest = ""] = kept.keys();
  if (kept.size >= KEPT) kept.delete(oldest);
  kept.set(inputs, results);
  return results;
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
