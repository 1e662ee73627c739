import { formatArea } from "../model/a1";
import { covers, lastColumn, lastRow, type Area } from "../model/area";
import type { Cell } from "../model/cell";
import { changeFormat, type CellFormat } from "../model/format";
import { cellAt, mergeAt, putCell, type Sheet } from "../model/sheet";
import { headText, tableHeadedBy } from "../model/table-heads";
import { readTyped } from "../model/typed-input";
import { EVENT } from "./events";
import type { Host } from "./host";
import { HostProblem } from "./host-problem";

/** Writes one matrix or fills with one value; null leaves a cell alone, "" empties it. */
export function writeInput(host: Host, sheet: Sheet, area: Area, input: unknown): void {
  const inputs = spread(input, area);
  refuseLocked(sheet, area, (row, column) => inputs(row, column) !== null);
  for (const [row, column] of positions(area)) {
    const value = inputs(row, column);
    if (value !== null) writeCell(host, sheet, area.row + row, area.column + column, value);
  }
  host.calculation.outdated();
  raiseChanged(host, sheet, area, "RangeEdited");
}

function writeCell(host: Host, sheet: Sheet, row: number, column: number, input: unknown): void {
  if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean") {
    throw new HostProblem("InvalidArgument");
  }
  // What is written under a merged area is lost.
  const merge = mergeAt(sheet, row, column);
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return;
  const former = cellAt(sheet, row, column);
  const { format } = former;
  const typed = readTyped(input, format.numberFormat, host.dates);
  if (typed === null) throw new HostProblem("InvalidArgument");
  const { content, formula, numberFormat, quotePrefix = false } = typed;
  const isFree = format.numberFormat === "General" && numberFormat !== undefined;
  const isSame = !isFree && format.quotePrefix === quotePrefix;
  const head = tableHeadedBy(sheet, row, column);
  putCell(sheet, row, column, {
    // A table's head is a text of its own, never a formula.
    content: head === undefined ? content : headText(sheet, head, column, content),
    ...(formula === undefined || head !== undefined ? {} : { formula }),
    format: isSame
      ? format
      : changeFormat(format, { quotePrefix, ...(isFree ? { numberFormat } : {}) }),
    ...keptLink(former),
  });
}

/** A link belongs to the cell, not to its text. */
export function keptLink({ link }: Cell): Pick<Cell, "link"> {
  return link === undefined ? {} : { link };
}

export function writeNumberFormat(host: Host, sheet: Sheet, area: Area, input: unknown): void {
  const formats = spread(input, area);
  changeFormats(host, sheet, area, (format, row, column) => {
    const numberFormat = formats(row, column);
    if (numberFormat === null) return format;
    if (typeof numberFormat !== "string") throw new HostProblem("InvalidArgument");
    return changeFormat(format, { numberFormat: numberFormat === "" ? "General" : numberFormat });
  });
}

/** Applies a change of format to each cell of an area; whole rows and columns keep it as their own. */
export function changeFormats(
  host: Host,
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat, row: number, column: number) => CellFormat,
): void {
  if (sheet.protection.isProtected && sheet.protection.options.allowFormatCells !== true) {
    throw new HostProblem("AccessDenied");
  }
  const isWholeColumns = area.rowCount > 1_000_000;
  const isWholeRows = area.columnCount > 16_000;
  if (!isWholeColumns && !isWholeRows) {
    for (const [row, column] of positions(area)) {
      changeCellFormat(sheet, area.row + row, area.column + column, (format) =>
        change(format, row, column),
      );
    }
  } else {
    changeLineFormats(sheet, area, isWholeColumns, (format) => change(format, 0, 0));
  }
  raiseFormatChanged(host, sheet, area);
}

function changeLineFormats(
  sheet: Sheet,
  area: Area,
  isColumns: boolean,
  change: (format: CellFormat) => CellFormat,
): void {
  const inside: [number, number][] = [];
  for (const [row, line] of sheet.cells) {
    for (const column of line.keys()) {
      if (covers(area, { row, column, rowCount: 1, columnCount: 1 })) inside.push([row, column]);
    }
  }
  const formats = isColumns ? sheet.columnFormats : sheet.rowFormats;
  const first = isColumns ? area.column : area.row;
  const last = isColumns ? lastColumn(area) : lastRow(area);
  const own = inside.map(([row, column]) => cellAt(sheet, row, column));
  for (let index = first; index <= last; index += 1) {
    const former = isColumns ? cellAt(sheet, -1, index) : cellAt(sheet, index, -1);
    formats.set(index, change(former.format));
  }
  inside.forEach(([row, column], index) => {
    const cell = own[index];
    if (cell !== undefined) putCell(sheet, row, column, { ...cell, format: change(cell.format) });
  });
}

function changeCellFormat(
  sheet: Sheet,
  row: number,
  column: number,
  change: (format: CellFormat) => CellFormat,
): void {
  const cell = cellAt(sheet, row, column);
  putCell(sheet, row, column, { ...cell, format: change(cell.format) });
}

/** A protected sheet refuses a write as a whole as soon as one of its cells is locked. */
export function refuseLocked(
  sheet: Sheet,
  area: Area,
  isWritten: (row: number, column: number) => boolean = () => true,
): void {
  if (!sheet.protection.isProtected) return;
  for (const [row, column] of positions(area)) {
    const { format } = cellAt(sheet, area.row + row, area.column + column);
    if (format.locked && isWritten(row, column)) throw new HostProblem("AccessDenied");
  }
}

export function raiseChanged(
  host: Host,
  sheet: Sheet,
  area: Area,
  changeType: string,
  shiftDirection = "None",
): void {
  const referenceId = host.live.keepForEvent(host.live.create(sheet, area));
  host.events.raise({
    number: EVENT.changed,
    targetId: sheet.id,
    payload: {
      address: formatArea(area),
      changeType,
      source: "Local",
      worksheetId: sheet.id,
      referenceId,
      shiftDirection,
      triggerSource: "Unknown",
    },
  });
}

export function raiseFormatChanged(host: Host, sheet: Sheet, area: Area): void {
  host.events.raise({
    number: EVENT.formatChanged,
    targetId: sheet.id,
    payload: { address: formatArea(area), source: "Local", worksheetId: sheet.id },
  });
}

/** Positions inside an area, counted from its own corner. */
export function* positions({ rowCount, columnCount }: Area): Generator<[number, number]> {
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) yield [row, column];
  }
}

/** A scalar fills the area; a matrix must have its size. */
function spread(input: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly unknown[];
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw new HostProblem("InvalidArgument");
  const matrix = rows as readonly (readonly unknown[])[];
  return (row, column) => matrix[row]?.[column];
}
