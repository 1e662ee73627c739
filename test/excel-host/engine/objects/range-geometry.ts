import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  boundingArea,
  holds,
  intersection,
  type Area,
} from "../../model/area";
import { usedArea } from "../../model/used-area";
import { asCount, asNumber } from "../arguments";
import type { Host } from "../host";
import type { HostObject } from "../host-class";
import { HostProblem } from "../host-problem";
import type { LiveRange } from "../live-ranges";
import { selectArea } from "../selection";
import { rangeClass } from "./range";
import { areaOf } from "./range-area";
import { areaGiven } from "./range-argument";
import { rangeAreasClass } from "./range-areas";
import { tablesInRangeClass } from "./tables";

type Call = (range: LiveRange, args: readonly unknown[], host: Host) => unknown;

/** Ranges found from a range; nothing here changes a cell. */
export const rangeGeometry: Readonly<Record<string, Call>> = {
  getCell: related((area, [row, column]) => ({
    row: area.row + asNumber(row),
    column: area.column + asNumber(column),
    rowCount: 1,
    columnCount: 1,
  })),
  getRow: related((area, [row]) => ({ ...area, row: area.row + asNumber(row), rowCount: 1 })),
  getColumn: related((area, [column]) => ({
    ...area,
    column: area.column + asNumber(column),
    columnCount: 1,
  })),
  getLastRow: related((area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 })),
  getLastColumn: related((area) => ({
    ...area,
    column: area.column + area.columnCount - 1,
    columnCount: 1,
  })),
  getLastCell: related((area) => ({
    row: area.row + area.rowCount - 1,
    column: area.column + area.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  })),
  getEntireRow: related((area) => ({ ...area, column: 0, columnCount: SHEET_COLUMNS })),
  getEntireColumn: related((area) => ({ ...area, row: 0, rowCount: SHEET_ROWS })),
  getOffsetRange: related((area, [rows, columns]) => ({
    ...area,
    row: area.row + asNumber(rows),
    column: area.column + asNumber(columns),
  })),
  getResizedRange: related((area, [rows, columns]) => ({
    ...area,
    rowCount: area.rowCount + asNumber(rows),
    columnCount: area.columnCount + asNumber(columns),
  })),
  getAbsoluteResizedRange: related((area, [rows, columns]) => ({
    ...area,
    rowCount: asNumber(rows),
    columnCount: asNumber(columns),
  })),
  getBoundingRect: (range, [other], host) =>
    makeRange(host, range, boundingArea(areaOf(range), areaGiven(other))),
  getIntersection: (range, [other], host) => {
    const shared = intersection(areaOf(range), areaGiven(other));
    if (shared === null) throw new HostProblem("ItemNotFound");
    return makeRange(host, range, shared);
  },
  getIntersectionOrNullObject: (range, [other], host) => {
    const shared = intersection(areaOf(range), areaGiven(other));
    return shared === null ? null : makeRange(host, range, shared);
  },
  getUsedRange: (range, [valuesOnly], host) => {
    const used = usedArea(range.sheet, valuesOnly === true, areaOf(range));
    return makeRange(host, range, used ?? { ...areaOf(range), rowCount: 1, columnCount: 1 });
  },
  getUsedRangeOrNullObject: (range, [valuesOnly], host) => {
    const used = usedArea(range.sheet, valuesOnly === true, areaOf(range));
    return used === null ? null : makeRange(host, range, used);
  },
  getMergedAreasOrNullObject: (range, _args, host) => {
    const area = areaOf(range);
    // Only merges that begin inside: the reason for asking from A1.
    const inside = range.sheet.merges.filter(({ row, column }) => holds(area, row, column));
    if (inside.length === 0) return null;
    return rangeAreasClass.of(inside.map((merge) => host.live.create(range.sheet, merge)));
  },
  getTables: (range, [whole], { workbook }) =>
    tablesInRangeClass.of({
      workbook,
      sheet: range.sheet,
      area: areaOf(range),
      whole: whole === true,
    }),
  select: (range, _args, host) => {
    selectArea(host, range.sheet, areaOf(range));
  },
  _KeepReference: (range, _args, host) => {
    host.live.keep(range);
    return null;
  },
  _ValidateArraySize: (range, [rows, columns]) => {
    const { rowCount, columnCount } = areaOf(range);
    if (asCount(rows) !== rowCount || asCount(columns) !== columnCount) {
      throw new HostProblem("InvalidArgument");
    }
    return null;
  },
};

function related(find: (area: Area, args: readonly unknown[]) => Area): Call {
  return (range, args, host) => makeRange(host, range, find(areaOf(range), args));
}

function makeRange(host: Host, { sheet }: LiveRange, area: Area): HostObject {
  const isOnSheet =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= SHEET_ROWS &&
    area.column + area.columnCount <= SHEET_COLUMNS;
  if (!isOnSheet) throw new HostProblem("InvalidArgument");
  return rangeClass.of(host.live.create(sheet, area));
}
