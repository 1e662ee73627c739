import type { CellPosition } from "../core/sheet/address";
import { addRun, type Run } from "./hidden-runs";
import { MOST_COLUMNS, MOST_ROWS } from "./limits";
import type { OdsFonts } from "./ods-fonts";
import type { SheetMarks } from "./sheet-marks";

const TAG =
  /<(\/?)(table:table|table:table-column|table:table-row|table:table-cell|table:covered-table-cell|text:span|text:p|office:annotation)(?=[\s/>])([^>]*)>/g;
const STYLE_NAME = /\stable:style-name="([^"]*)"/;
const DEFAULT_STYLE = /\stable:default-cell-style-name="([^"]*)"/;
const COLUMNS_REPEATED = /\stable:number-columns-repeated="(\d+)"/;
const ROWS_REPEATED = /\stable:number-rows-repeated="(\d+)"/;
const IS_HIDDEN = /\stable:visibility="(?:collapse|filter)"/;
const HAS_VALUE = /\soffice:value-type=/;

type OdsSheetMarks = SheetMarks & { readonly hidden: boolean };

type Scan = {
  readonly styles: number[][];
  readonly hiddenRows: Run[];
  readonly hiddenColumns: Run[];
  readonly mixedFormats: CellPosition[];
  readonly columnStyles: number[];
  readonly hidden: boolean;
  row: number;
  rowsRepeated: number;
  rowStyle: number | undefined;
  column: number;
  columnsRepeated: number;
  columnCount: number;
};

/**
 * Styles, hidden rows and columns and mixed texts of each table, in the order of the sheets. Undefined
 * when there are more than `limit` cells with content: one line may stand for a whole sheet.
 */
export function readOdsMarks(
  contentXml: string,
  fonts: OdsFonts,
  limit: number,
): readonly OdsSheetMarks[] | undefined {
  const sheets: Scan[] = [];
  let contentCells = 0;
  let inAnnotation = false;
  TAG.lastIndex = Math.max(0, contentXml.indexOf("<office:body"));
  for (let tag = TAG.exec(contentXml); tag !== null; tag = TAG.exec(contentXml)) {
    const [, slash, name, attributes = ""] = tag;
    const closes = slash === "/";
    if (name === "office:annotation") inAnnotation = !closes && !attributes.endsWith("/");
    else if (name === "table:table") {
      if (!closes) sheets.push(beginSheet(attributes, fonts));
    } else if (!closes && !inAnnotation)
      contentCells += noteTag(sheets.at(-1), name ?? "", attributes, fonts);
    if (contentCells > limit) return undefined;
  }
  return sheets.map((scan) => ({ ...scan, fonts: fonts.fonts, uncalculated: [] }));
}

function beginSheet(attributes: string, fonts: OdsFonts): Scan {
  return {
    styles: [],
    hiddenRows: [],
    hiddenColumns: [],
    mixedFormats: [],
    columnStyles: [],
    hidden: fonts.hiddenTableStyles.has(STYLE_NAME.exec(attributes)?.[1] ?? ""),
    row: 0,
    rowsRepeated: 0,
    rowStyle: undefined,
    column: 0,
    columnsRepeated: 0,
    columnCount: 0,
  };
}

/** How many cells with content the tag stands for. */
function noteTag(
  scan: Scan | undefined,
  name: string,
  attributes: string,
  fonts: OdsFonts,
): number {
  if (scan === undefined || name === "text:p") return 0;
  if (name === "table:table-column") noteColumn(scan, attributes, fonts);
  else if (name === "table:table-row") noteRow(scan, attributes, fonts);
  else if (name === "text:span") noteSpan(scan);
  else return noteCell(scan, attributes, fonts);
  return 0;
}

function noteColumn(scan: Scan, attributes: string, fonts: OdsFonts): void {
  const last = Math.min(scan.columnCount + repeated(COLUMNS_REPEATED, attributes), MOST_COLUMNS);
  const style = fonts.indexOf(DEFAULT_STYLE.exec(attributes)?.[1] ?? "");
  if (IS_HIDDEN.test(attributes)) addRun(scan.hiddenColumns, scan.columnCount, last - 1);
  for (; scan.columnCount < last; scan.columnCount += 1)
    if (style !== 0) scan.columnStyles[scan.columnCount] = style;
}

function noteRow(scan: Scan, attributes: string, fonts: OdsFonts): void {
  scan.row += scan.rowsRepeated;
  scan.rowsRepeated = Math.min(repeated(ROWS_REPEATED, attributes), MOST_ROWS - scan.row);
  const style = DEFAULT_STYLE.exec(attributes)?.[1];
  scan.rowStyle = style === undefined ? undefined : fonts.indexOf(style);
  scan.column = 0;
  scan.columnsRepeated = 0;
  if (IS_HIDDEN.test(attributes))
    addRun(scan.hiddenRows, scan.row, scan.row + scan.rowsRepeated - 1);
}

function noteCell(scan: Scan, attributes: string, fonts: OdsFonts): number {
  scan.column += scan.columnsRepeated;
  const count = Math.min(repeated(COLUMNS_REPEATED, attributes), MOST_COLUMNS - scan.column);
  scan.columnsRepeated = count;
  if (!HAS_VALUE.test(attributes)) return 0;
  const own = STYLE_NAME.exec(attributes)?.[1];
  for (let column = scan.column; column < scan.column + count; column += 1) {
    const style =
      own === undefined ? (scan.rowStyle ?? scan.columnStyles[column] ?? 0) : fonts.indexOf(own);
    if (style !== 0) (scan.styles[scan.row] ??= [])[column] = style;
  }
  return count * scan.rowsRepeated;
}

/** A span is what LibreOffice writes for characters that look different from the cell's own. */
function noteSpan({ mixedFormats, row, column }: Scan): void {
  const last = mixedFormats.at(-1);
  if (last?.row !== row || last.column !== column) mixedFormats.push({ row, column });
}

function repeated(pattern: RegExp, attributes: string): number {
  return Math.max(1, Number(pattern.exec(attributes)?.[1] ?? 1));
}
