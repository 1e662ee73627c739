import { parsePosition, type CellPosition } from "../core/sheet/address";
import { unescapeXml } from "../core/text/unescape-xml";
import { addRun, type Run } from "./hidden-runs";
import { MOST_COLUMNS } from "./limits";
import type { CellFont, SheetMarks, UncalculatedCell } from "./sheet-marks";
import { attribute } from "./xml-text";

const ROW_OR_CELL = /<(?:\w+:)?(row|c)(?:\s([^>]*))?>/g;
const CELL_END = /<\/(?:\w+:)?c>/g;
const COLUMN = /<(?:\w+:)?col\s([^>]*)>/g;
const ROW_NUMBER = /(?:^|\s)r=["'](\d+)["']/;
const IS_HIDDEN = /(?:^|\s)hidden=["'](?:1|true)["']/;
const CELL_COLUMN = /(?:^|\s)r=["']([A-Z]+)\d+["']/;
const STYLE = /(?:^|\s)s=["'](\d+)["']/;
const IS_TEXT_RESULT = /(?:^|\s)t=["']str["']/;
const FORMULA = /^<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>([^<]*))/;
const RESULT = /<(?:\w+:)?v(?:\s[^>]*)?>[^<]/;
const INLINE_RUN = /<(?:\w+:)?r(?:\s[^>]*)?>/g;

type Scan = {
  readonly styles: (number[] | undefined)[];
  readonly hiddenRows: Run[];
  readonly mixedFormats: CellPosition[];
  readonly uncalculated: UncalculatedCell[];
};

/** Cell styles, hidden rows and columns, and formulas without result, from the XML of one worksheet. */
export function readXlsxMarks(sheetXml: string, fonts: readonly CellFont[]): SheetMarks {
  const scan: Scan = { styles: [], hiddenRows: [], mixedFormats: [], uncalculated: [] };
  const start = Math.max(0, sheetXml.search(/<(?:\w+:)?sheetData/));
  let row = -1;
  let column = -1;
  ROW_OR_CELL.lastIndex = start;
  for (let tag = ROW_OR_CELL.exec(sheetXml); tag !== null; tag = ROW_OR_CELL.exec(sheetXml)) {
    const attributes = tag[2] ?? "";
    if (tag[1] === "row") {
      row = Number(ROW_NUMBER.exec(attributes)?.[1] ?? row + 2) - 1;
      column = -1;
      if (IS_HIDDEN.test(attributes)) addRun(scan.hiddenRows, row, row);
      continue;
    }
    column = columnOf(attributes) ?? column + 1;
    const style = STYLE.exec(attributes)?.[1];
    if (style !== undefined && style !== "0") (scan.styles[row] ??= [])[column] = Number(style);
    if (!attributes.endsWith("/"))
      noteContent(scan, { row, column }, attributes, sheetXml, ROW_OR_CELL.lastIndex);
  }
  return { ...scan, fonts, hiddenColumns: readHiddenColumns(sheetXml.slice(0, start)) };
}

function columnOf(attributes: string): number | undefined {
  const letters = CELL_COLUMN.exec(attributes)?.[1];
  return letters === undefined ? undefined : parsePosition(`${letters}1`)?.column;
}

function noteContent(
  scan: Scan,
  at: CellPosition,
  attributes: string,
  sheetXml: string,
  from: number,
): void {
  // Nearly every cell holds just its value.
  if (sheetXml.startsWith("<v", from) || sheetXml.startsWith("</", from)) return;
  CELL_END.lastIndex = from;
  const content = sheetXml.slice(from, CELL_END.exec(sheetXml)?.index ?? from);
  const formula = FORMULA.exec(content);
  if (formula !== null) {
    if (!RESULT.test(content) && !IS_TEXT_RESULT.test(attributes))
      scan.uncalculated.push({ ...at, formula: unescapeXml(formula[1] ?? "") });
    return;
  }
  if ((content.match(INLINE_RUN)?.length ?? 0) > 1) scan.mixedFormats.push(at);
}

function readHiddenColumns(head: string): readonly Run[] {
  const hidden: Run[] = [];
  for (const [, attributes = ""] of head.matchAll(COLUMN)) {
    if (!IS_HIDDEN.test(attributes)) continue;
    const first = Math.max(Number(attribute(attributes, "min") ?? 1), 1);
    const last = Math.min(Number(attribute(attributes, "max") ?? 0), MOST_COLUMNS);
    addRun(hidden, first - 1, last - 1);
  }
  return hidden;
}
