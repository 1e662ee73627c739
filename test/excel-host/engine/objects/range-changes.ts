import { covers, intersection, sameArea, type Area } from "../../model/area";
import { changeFormat, DEFAULT_FORMAT } from "../../model/format";
import {
  columnShift,
  deleteCells,
  insertCells,
  isTornBy,
  rowShift,
} from "../../model/insert-delete";
import { cellAt, putCell, removeCell, type Sheet } from "../../model/sheet";
import type { Shift } from "../../model/shift";
import { headText, tableHeadedBy } from "../../model/table-heads";
import { asBoolean, asOneOf } from "../arguments";
import { EVENT } from "../events";
import type { Host } from "../host";
import { HostProblem } from "../host-problem";
import type { LiveRange } from "../live-ranges";
import {
  keptLink,
  positions,
  raiseChanged,
  raiseFormatChanged,
  refuseLocked,
  writeInput,
  writeNumberFormat,
} from "../write-cells";
import { writeHyperlink } from "./range-hyperlink";
import { rangeClass } from "./range";
import { areaOf } from "./range-area";
import { refuseFormatting } from "./refuse-formatting";

type Write = (range: LiveRange, value: unknown, host: Host) => void;
type Change = (range: LiveRange, args: readonly unknown[], host: Host) => unknown;

export const rangeWrites: Readonly<Record<string, Write>> = {
  values: (range, value, host) => {
    writeInput(host, range.sheet, areaOf(range), value);
  },
  formulas: (range, value, host) => {
    writeInput(host, range.sheet, areaOf(range), value);
  },
  numberFormat: (range, value, host) => {
    writeNumberFormat(host, range.sheet, areaOf(range), value);
  },
  hyperlink: writeHyperlink,
  rowHidden: (range, value, host) => {
    const area = areaOf(range);
    hide(host, range.sheet, range.sheet.hiddenRows, area.row, area.rowCount, asBoolean(value));
  },
  columnHidden: (range, value, host) => {
    const area = areaOf(range);
    hide(
      host,
      range.sheet,
      range.sheet.hiddenColumns,
      area.column,
      area.columnCount,
      asBoolean(value),
    );
  },
};

export const rangeChanges: Readonly<Record<string, Change>> = {
  insert: (range, [towards], host) => {
    const area = areaOf(range);
    const isDown = asOneOf(towards, ["Down", "Right"]) === "Down";
    const shift = isDown ? rowShift(range.sheet, area, 1) : columnShift(range.sheet, area, 1);
    refuseShift(range.sheet, shift);
    insertCells(host.workbook, range.sheet, area, isDown ? "Down" : "Right");
    host.live.shift(range.sheet, shift);
    finishShift(host, range.sheet, area, shift);
    return rangeClass.of(host.live.create(range.sheet, area));
  },
  delete: (range, [towards], host) => {
    const area = areaOf(range);
    const isUp = asOneOf(towards, ["Up", "Left"]) === "Up";
    const shift = isUp ? rowShift(range.sheet, area, -1) : columnShift(range.sheet, area, -1);
    refuseShift(range.sheet, shift);
    deleteCells(host.workbook, range.sheet, area, isUp ? "Up" : "Left");
    host.live.shift(range.sheet, shift);
    finishShift(host, range.sheet, area, shift);
  },
  clear: (range, [what], host) => {
    const area = areaOf(range);
    const part = what === null || what === undefined ? "All" : asOneOf(what, CLEARABLE);
    if (part === "Hyperlinks" || part === "RemoveHyperlinks") {
      clearLinks(range.sheet, area, part === "RemoveHyperlinks");
      return;
    }
    if (part !== "Formats") refuseLocked(range.sheet, area);
    clear(range.sheet, area, part);
    host.calculation.outdated();
    if (part !== "Formats") raiseChanged(host, range.sheet, area, "RangeEdited");
  },
  merge: (range, [across], host) => {
    refuseFormatting(range.sheet);
    const area = areaOf(range);
    // A table has no merged cells.
    if (range.sheet.tables.some((table) => intersection(table.area, area) !== null)) {
      throw new HostProblem("InvalidOperation");
    }
    const rows = across === true ? area.rowCount : 1;
    for (let step = 0; step < rows; step += 1) {
      mergeArea(
        range.sheet,
        across === true ? { ...area, row: area.row + step, rowCount: 1 } : area,
      );
    }
    raiseMergeChanged(host, range.sheet, area);
  },
  unmerge: (range, _args, host) => {
    refuseFormatting(range.sheet);
    const area = areaOf(range);
    range.sheet.merges = range.sheet.merges.filter((merge) => intersection(merge, area) === null);
    raiseMergeChanged(host, range.sheet, area);
  },
  copyFrom: (range, [source, kind], host) => {
    const from = rangeClass.targetOf(source);
    if (from === undefined) throw new HostProblem("InvalidArgument");
    const what = kind === null || kind === undefined ? "All" : asOneOf(kind, COPIES);
    refuseLocked(range.sheet, areaOf(range));
    copyCells(from, range, what);
    host.calculation.outdated();
    raiseChanged(host, range.sheet, areaOf(range), "RangeEdited");
  },
};

/** Excel tells of an edited range and does not say that it was merged (OfficeDev/office-js#4069). */
function raiseMergeChanged(host: Host, sheet: Sheet, area: Area): void {
  raiseFormatChanged(host, sheet, area);
  raiseChanged(host, sheet, area, "RangeEdited");
}

const CLEARABLE = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;
const COPIES = ["All", "Formats", "Values"] as const;

function hide(
  host: Host,
  sheet: Sheet,
  hidden: Set<number>,
  first: number,
  count: number,
  isHidden: boolean,
): void {
  refuseFormatting(sheet);
  for (let index = first; index < first + count; index += 1) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
  host.events.raise({
    number: EVENT.rowHiddenChanged,
    targetId: sheet.id,
    payload: {
      worksheetId: sheet.id,
      source: "Local",
      changeType: isHidden ? "Hidden" : "Unhidden",
    },
  });
}

function refuseShift(sheet: Sheet, shift: Shift): void {
  const { isProtected, options } = sheet.protection;
  const isInsert = shift.count > 0;
  const allowed =
    shift.axis === "rows"
      ? isInsert
        ? options.allowInsertRows
        : options.allowDeleteRows
      : isInsert
        ? options.allowInsertColumns
        : options.allowDeleteColumns;
  if (isProtected && allowed !== true) throw new HostProblem("AccessDenied");
  if (isTornBy(sheet, shift)) throw new HostProblem("InsertDeleteConflict");
}

function finishShift(host: Host, sheet: Sheet, area: Area, shift: Shift): void {
  host.calculation.outdated();
  const what = shift.axis === "rows" ? "Row" : "Column";
  const change = `${what}${shift.count > 0 ? "Inserted" : "Deleted"}`;
  raiseChanged(host, sheet, area, change);
}

/** The texts stay; their looks too, unless they go as well. */
function clearLinks(sheet: Sheet, area: Area, withFormats: boolean): void {
  refuseLocked(sheet, area);
  for (const [down, across] of positions(area)) {
    const [row, column] = [area.row + down, area.column + across];
    const { link, ...cell } = cellAt(sheet, row, column);
    if (link === undefined) continue;
    putCell(sheet, row, column, withFormats ? { ...cell, format: DEFAULT_FORMAT } : cell);
  }
}

function clear(sheet: Sheet, area: Area, part: "All" | "Contents" | "Formats"): void {
  if (part !== "Contents") {
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  }
  for (const [row, line] of [...sheet.cells]) {
    for (const [column, cell] of [...line]) {
      if (!covers(area, { row, column, rowCount: 1, columnCount: 1 })) continue;
      if (part === "All") removeCell(sheet, row, column);
      else if (part === "Formats") putCell(sheet, row, column, { ...cell, format: DEFAULT_FORMAT });
      else {
        const format = changeFormat(cell.format, { quotePrefix: false });
        const head = tableHeadedBy(sheet, row, column);
        const content = head === undefined ? null : headText(sheet, head, column, null);
        putCell(sheet, row, column, { content, format, ...keptLink(cell) });
      }
    }
  }
}

/** The top-left cell keeps its value, the others lose theirs, as after Excel's warning. */
function mergeArea(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => {
    const shared = intersection(merge, area);
    if (shared === null) return true;
    if (!sameArea(shared, merge)) throw new HostProblem("MergedRangeConflict");
    return false;
  });
  for (const [down, across] of positions(area)) {
    if (down === 0 && across === 0) continue;
    const [row, column] = [area.row + down, area.column + across];
    const { format } = cellAt(sheet, row, column);
    putCell(sheet, row, column, { content: null, format });
  }
  if (area.rowCount * area.columnCount > 1) sheet.merges.push(area);
}

/** A smaller source repeats over a larger target, as when pasting. */
function copyCells(from: LiveRange, to: LiveRange, what: (typeof COPIES)[number]): void {
  const [source, target] = [areaOf(from), areaOf(to)];
  const copied = [...positions(target)].map(([down, across]) => {
    const row = source.row + (down % source.rowCount);
    const column = source.column + (across % source.columnCount);
    return { down, across, cell: cellAt(from.sheet, row, column) };
  });
  for (const { down, across, cell } of copied) {
    const [row, column] = [target.row + down, target.column + across];
    const former = cellAt(to.sheet, row, column);
    if (what === "Formats") putCell(to.sheet, row, column, { ...former, format: cell.format });
    else if (what === "All") putCell(to.sheet, row, column, cell);
    else putCell(to.sheet, row, column, { content: cell.content, format: former.format });
  }
}
