import { lastColumn, lastRow } from "../../model/area";
import { mergeAt, type Sheet } from "../../model/sheet";
import { lineCount, textWidth } from "../../model/text-width";
import { displayText } from "../../model/display-text";
import { asBoolean, asNumber } from "../arguments";
import type { Host } from "../host";
import { HostProblem } from "../host-problem";
import type { LiveRange } from "../live-ranges";
import { areaOf } from "./range-area";

type Ranges = readonly LiveRange[];

export const lineSizeReads = {
  rowHeight: (ranges: Ranges) => sharedSize(ranges, "rows"),
  columnWidth: (ranges: Ranges) => sharedSize(ranges, "columns"),
  useStandardHeight: (ranges: Ranges) => isStandard(ranges, "rows"),
  useStandardWidth: (ranges: Ranges) => isStandard(ranges, "columns"),
};

export const lineSizeWrites = {
  rowHeight: (ranges: Ranges, value: unknown, host: Host) => {
    setSize(ranges, "rows", asNumber(value), host);
  },
  columnWidth: (ranges: Ranges, value: unknown, host: Host) => {
    setSize(ranges, "columns", asNumber(value), host);
  },
  useStandardHeight: (ranges: Ranges, value: unknown, host: Host) => {
    if (asBoolean(value)) setSize(ranges, "rows", null, host);
  },
  useStandardWidth: (ranges: Ranges, value: unknown, host: Host) => {
    if (asBoolean(value)) setSize(ranges, "columns", null, host);
  },
};

type Axis = "rows" | "columns";

function sizesOf(sheet: Sheet, axis: Axis): Map<number, number> {
  return axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
}

export function sizeOf(sheet: Sheet, axis: Axis, index: number): number {
  const standard = axis === "rows" ? sheet.standardHeight : sheet.standardWidth;
  return sizesOf(sheet, axis).get(index) ?? standard;
}

function* lines(ranges: Ranges, axis: Axis): Generator<[Sheet, number]> {
  for (const range of ranges) {
    const area = areaOf(range);
    const first = axis === "rows" ? area.row : area.column;
    const last = axis === "rows" ? lastRow(area) : lastColumn(area);
    for (let index = first; index <= last; index += 1) yield [range.sheet, index];
  }
}

function sharedSize(ranges: Ranges, axis: Axis): number | null {
  let found: number | undefined;
  for (const [sheet, index] of lines(ranges, axis)) {
    const size = sizeOf(sheet, axis, index);
    if (found !== undefined && found !== size) return null;
    found = size;
  }
  return found ?? null;
}

function isStandard(ranges: Ranges, axis: Axis): boolean | null {
  const states = new Set<boolean>();
  for (const [sheet, index] of lines(ranges, axis)) states.add(!sizesOf(sheet, axis).has(index));
  const [only] = states;
  return states.size === 1 && only !== undefined ? only : null;
}

/** null: back to the standard size. */
function setSize(ranges: Ranges, axis: Axis, size: number | null, { calculation }: Host): void {
  for (const [sheet, index] of lines(ranges, axis)) {
    const { isProtected, options } = sheet.protection;
    const allowed = axis === "rows" ? options.allowFormatRows : options.allowFormatColumns;
    if (isProtected && allowed !== true) throw new HostProblem("AccessDenied");
    if (size === null) sizesOf(sheet, axis).delete(index);
    else sizesOf(sheet, axis).set(index, size);
  }
  calculation.outdated();
}

/** A rough fit by length of text: a model, not a renderer. */
export function autofit(axis: Axis) {
  return (ranges: Ranges, _args: readonly unknown[], host: Host) => {
    for (const range of ranges) {
      for (const [sheet, index] of lines([range], axis)) {
        setSize([lineRange(host, range, axis, index)], axis, fit(sheet, axis, index), host);
      }
    }
  };
}

function lineRange(host: Host, range: LiveRange, axis: Axis, index: number): LiveRange {
  const area = areaOf(range);
  const line =
    axis === "rows"
      ? { ...area, row: index, rowCount: 1 }
      : { ...area, column: index, columnCount: 1 };
  return host.live.create(range.sheet, line);
}

/** What Excel keeps free left and right of a text. */
const PADDING = 7;
/** Excel's sizes are whole pixels. */
const PIXEL = 0.75;

function fit(sheet: Sheet, axis: Axis, index: number): number {
  return axis === "rows" ? fitRow(sheet, index) : fitColumn(sheet, index);
}

function fitRow(sheet: Sheet, row: number): number {
  let height = sheet.standardHeight;
  for (const [column, { content, format }] of sheet.cells.get(row) ?? []) {
    // Excel leaves merged cells out of account.
    if (!format.wrapText || mergeAt(sheet, row, column) !== undefined) continue;
    const width = sizeOf(sheet, "columns", column) - PADDING;
    const text = displayText(content, format.numberFormat);
    height = Math.max(height, lineCount(text, width, format.font) * lineHeight(format.font.size));
  }
  return Math.min(409, height);
}

function lineHeight(fontSize: number): number {
  return Math.ceil((fontSize * 1.3) / PIXEL) * PIXEL;
}

function fitColumn(sheet: Sheet, column: number): number {
  let longest = 0;
  for (const [row, line] of sheet.cells) {
    const cell = line.get(column);
    if (cell === undefined || mergeAt(sheet, row, column) !== undefined) continue;
    const text = displayText(cell.content, cell.format.numberFormat);
    longest = Math.max(longest, textWidth(text, cell.format.font));
  }
  return longest === 0 ? sheet.standardWidth : Math.ceil(longest) + PADDING;
}
