import ExcelJS from "exceljs";
import { parseArea } from "../model/a1";
import type { Cell, CellContent, TextRun } from "../model/cell";
import { putCell, type Sheet } from "../model/sheet";
import { addSheet, createWorkbook, foldName, type WorkbookModel } from "../model/workbook";
import { themeColors } from "./colors";
import { readFont, readFormat } from "./file-format";
import { readCustomXml } from "./custom-xml-files";
import { hiddenNames } from "./hidden-names";
import { readProtection } from "./file-protection";
import { readConditional } from "./read-conditional";
import { readNotes, readThreads } from "./read-threads";
import { readTables } from "./table-files";
import { readPage } from "./write-decorations";

/** Points per unit of column width in a file (the width of a "0" in Calibri 11). */
export const POINTS_PER_WIDTH = 5.25;

/**
 * Opens an .xlsx file as a workbook in memory: contents, looks, merges, sizes, hiding, protection,
 * frozen rows, names, conditional formats, comments, custom XML parts. What the model does not know (pictures, pivots) is dropped.
 */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  const file = new ExcelJS.Workbook();
  // The typings ask for Node's Buffer, the code takes any bytes.
  await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const workbook = createWorkbook([]);
  workbook.fileName = fileName;
  const theme = themeColors(themeXml(file));
  for (const source of file.worksheets) {
    const sheet = addSheet(workbook, source.name);
    readSheet(source, sheet, theme);
    readConditional(source, sheet, workbook, theme);
    readNotes(source, sheet);
    readTables(source, sheet, workbook);
  }
  readThreads(bytes, workbook);
  workbook.activeSheetId = activeSheetId(file, workbook);
  readNames(file, workbook, hiddenNames(bytes));
  workbook.customXmlParts = readCustomXml(bytes, workbook);
  return workbook;
}

function themeXml(file: ExcelJS.Workbook): string | undefined {
  // Not in the typings: themes are kept as text for writing them back.
  const { themes } = file.model as { readonly themes?: { readonly theme1?: string } };
  return themes?.theme1;
}

function activeSheetId(file: ExcelJS.Workbook, { sheets }: WorkbookModel): string {
  // Border: absent without views, against the typings.
  const [view] = (file.views as ExcelJS.WorkbookView[] | undefined) ?? [];
  const shown = sheets[view?.activeTab ?? 0];
  const visible = shown?.visibility === "Visible" ? shown : undefined;
  return (visible ?? sheets.find(({ visibility }) => visibility === "Visible"))?.id ?? "";
}

function readNames(
  file: ExcelJS.Workbook,
  workbook: WorkbookModel,
  hidden: ReadonlySet<string>,
): void {
  for (const { name, ranges } of file.definedNames.model) {
    const [first] = ranges;
    if (first === undefined || name.startsWith("_xlnm.")) continue;
    workbook.names.set(foldName(name), {
      name,
      formula: `=${first}`,
      comment: "",
      visible: !hidden.has(name),
    });
  }
}

function readSheet(source: ExcelJS.Worksheet, sheet: Sheet, theme: readonly string[]): void {
  sheet.visibility = VISIBILITY[source.state];
  sheet.merges = source.model.merges.flatMap((address) => parseArea(address) ?? []);
  sheet.standardHeight = source.properties.defaultRowHeight;
  readView(source, sheet);
  readColumns(source, sheet, theme);
  source.eachRow({ includeEmpty: true }, (row, number) => {
    // Only what the file says; exceljs gives absent heights as undefined against its typings.
    const { height, hidden } = row as { readonly height?: number; readonly hidden: boolean };
    const isStandIn = hidden && height === sheet.standardHeight;
    if (height !== undefined && !isStandIn) sheet.rowHeights.set(number - 1, height);
    if (hidden) sheet.hiddenRows.add(number - 1);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      putCell(sheet, number - 1, column - 1, readCell(cell, theme));
    });
  });
  readPage(source, sheet.pageLayout);
  sheet.protection = readProtection(source);
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

type FileView = Partial<ExcelJS.WorksheetViewCommon & ExcelJS.WorksheetViewFrozen>;

function readView(source: ExcelJS.Worksheet, sheet: Sheet): void {
  // Border: null without views, and each field may be absent, against the typings.
  const views = source.views as unknown as readonly FileView[] | null;
  const [view] = views ?? [];
  if (view === undefined) return;
  sheet.showGridlines = view.showGridLines ?? true;
  sheet.showHeadings = view.showRowColHeaders ?? true;
  if (view.state !== "frozen") return;
  sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** What exceljs writes for a column that has a style or is hidden, but no width. */
const UNSAID_WIDTH = 9;

function readColumns(source: ExcelJS.Worksheet, sheet: Sheet, theme: readonly string[]): void {
  // Border: null for a sheet without column definitions, against the typings.
  const columns = (source.columns as ExcelJS.Column[] | null) ?? [];
  (columns as Partial<ExcelJS.Column>[]).forEach(({ width, hidden, style }, index) => {
    if (width !== undefined && width !== UNSAID_WIDTH)
      sheet.columnWidths.set(index, width * POINTS_PER_WIDTH);
    if (hidden === true) sheet.hiddenColumns.add(index);
    if (style !== undefined && Object.keys(style).length > 0) {
      sheet.columnFormats.set(index, readFormat(style, theme));
    }
  });
}

function readCell(cell: ExcelJS.Cell, theme: readonly string[]): Cell {
  const format = readFormat(cell.style, theme);
  // exceljs repeats the first cell's value in all cells of a merge; Excel has it once.
  if (cell.type === ExcelJS.ValueType.Merge) return { content: null, format };
  const runs = readRuns(cell.value, theme);
  // Also resolves formulas that a file shares between cells.
  const formula = (cell as { readonly formula?: string }).formula;
  if (formula !== undefined && formula !== "") {
    return { content: readContent(cell.result), formula: `=${formula}`, format };
  }
  return {
    content: readContent(cell.value),
    format,
    ...(runs === null ? {} : { runs }),
    ...readLink(cell),
  };
}

function readLink({ value }: ExcelJS.Cell): Pick<Cell, "link"> {
  if (typeof value !== "object" || value === null || !("hyperlink" in value)) return {};
  const { hyperlink: address, tooltip: screenTip } = value;
  return { link: { address, ...(screenTip === undefined ? {} : { screenTip }) } };
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function readContent(value: unknown): CellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (typeof value !== "object") return null;
  if ("error" in value) return { error: String(value.error) };
  if ("richText" in value)
    return runsOf(value)
      .map(({ text }) => text)
      .join("");
  if ("text" in value) return readContent(value.text);
  return null;
}

type FileRun = { readonly text: string; readonly font?: Partial<ExcelJS.Font> };

function runsOf(value: object): readonly FileRun[] {
  const { richText } = value as { readonly richText?: readonly FileRun[] };
  return richText ?? [];
}

function readRuns(value: unknown, theme: readonly string[]): readonly TextRun[] | null {
  const rich = typeof value === "object" && value !== null && "text" in value ? value.text : value;
  if (typeof rich !== "object" || rich === null) return null;
  const runs = runsOf(rich);
  if (runs.length === 0) return null;
  return runs.map(({ text, font }) =>
    font === undefined ? { text } : { text, font: readFont(font, theme) },
  );
}
