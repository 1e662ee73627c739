import type { CellPosition } from "../core/sheet/address";
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
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

export type OdsSheetMarks = SheetMarks & {
  readonly hidden: boolean;
  /** Cells with content once repetitions are written out: one line may stand for a whole sheet. */
  readonly contentCells: number;
};

type Scan = {
  readonly styles: number[][];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly mixedFormats: CellPosition[];
  readonly columnStyles: number[];
  readonly hidden: boolean;
  contentCells: number;
  row: number;
  rowsRepeated: number;
  rowStyle: number | undefined;
  column: number;
  columnsRepeated: number;
  columnCount: number;
};

/** Styles, hidden rows and columns and mixed texts of each table, in the order of the sheets. */
export function readOdsMarks(contentXml: string, fonts: OdsFonts): readonly OdsSheetMarks[] {
  const sheets: Scan[] = [];
  let inAnnotation = false;
  TAG.lastIndex = Math.max(0, contentXml.indexOf("<office:body"));
  for (let tag = TAG.exec(contentXml); tag !== null; tag = TAG.exec(contentXml)) {
    const [, slash, name, attributes = ""] = tag;
    const closes = slash === "/";
    if (name === "office:annotation") inAnnotation = !closes && !attributes.endsWith("/");
    else if (name === "table:table") {
      if (!closes) sheets.push(beginSheet(attributes, fonts));
    } else if (!closes && !inAnnotation) noteTag(sheets.at(-1), name ?? "", attributes, fonts);
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
    contentCells: 0,
    row: 0,
    rowsRepeated: 0,
    rowStyle: undefined,
    column: 0,
    columnsRepeated: 0,
    columnCount: 0,
  };
}

function noteTag(scan: Scan | undefined, name: string, attributes: string, fonts: OdsFonts): void {
  if (scan === undefined) return;
  if (name === "table:table-column") noteColumn(scan, attributes, fonts);
  else if (name === "table:table-row") noteRow(scan, attributes, fonts);
  else if (name === "text:span") noteSpan(scan);
  else if (name !== "text:p") noteCell(scan, attributes, fonts);
}

function noteColumn(scan: Scan, attributes: string, fonts: OdsFonts): void {
  const last = Math.min(scan.columnCount + repeated(COLUMNS_REPEATED, attributes), MOST_COLUMNS);
  const style = fonts.indexOf(DEFAULT_STYLE.exec(attributes)?.[1] ?? "");
  const isHidden = IS_HIDDEN.test(attributes);
  for (; scan.columnCount < last; scan.columnCount += 1) {
    if (style !== 0) scan.columnStyles[scan.columnCount] = style;
    if (isHidden) scan.hiddenColumns.push(scan.columnCount);
  }
}

function noteRow(scan: Scan, attributes: string, fonts: OdsFonts): void {
  scan.row += scan.rowsRepeated;
  scan.rowsRepeated = Math.min(repeated(ROWS_REPEATED, attributes), MOST_ROWS - scan.row);
  const style = DEFAULT_STYLE.exec(attributes)?.[1];
  scan.rowStyle = style === undefined ? undefined : fonts.indexOf(style);
  scan.column = 0;
  scan.columnsRepeated = 0;
  if (!IS_HIDDEN.test(attributes)) return;
  for (let row = scan.row; row < scan.row + scan.rowsRepeated; row += 1) scan.hiddenRows.push(row);
}

function noteCell(scan: Scan, attributes: string, fonts: OdsFonts): void {
  scan.column += scan.columnsRepeated;
  const count = Math.min(repeated(COLUMNS_REPEATED, attributes), MOST_COLUMNS - scan.column);
  scan.columnsRepeated = count;
  if (!HAS_VALUE.test(attributes)) return;
  scan.contentCells += count * scan.rowsRepeated;
  const own = STYLE_NAME.exec(attributes)?.[1];
  for (let column = scan.column; column < scan.column + count; column += 1) {
    const style =
      own === undefined ? (scan.rowStyle ?? scan.columnStyles[column] ?? 0) : fonts.indexOf(own);
    if (style !== 0) (scan.styles[scan.row] ??= [])[column] = style;
  }
}

/** A span is what LibreOffice writes for characters that look different from the cell's own. */
function noteSpan({ mixedFormats, row, column }: Scan): void {
  const last = mixedFormats.at(-1);
  if (last?.row !== row || last.column !== column) mixedFormats.push({ row, column });
}

function repeated(pattern: RegExp, attributes: string): number {
  return Math.max(1, Number(pattern.exec(attributes)?.[1] ?? 1));
}
