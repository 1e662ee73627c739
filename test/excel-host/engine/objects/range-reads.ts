import { formatArea } from "../../model/a1";
import { isErrorValue, type Cell } from "../../model/cell";
import { displayText } from "../../model/display-text";
import { cellAt } from "../../model/sheet";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { Host } from "../host";
import type { LiveRange } from "../live-ranges";
import { areaOf, qualified } from "./range-area";
import { readHyperlink } from "./range-hyperlink";

type Read = (range: LiveRange, host: Host) => unknown;

/** More cells than this and Excel answers null instead of a matrix. */
const READABLE_CELLS = 5_000_000;

export const rangeReads: Readonly<Record<string, Read>> = {
  address: (range) => qualified(range.sheet.name, formatArea(areaOf(range))),
  rowIndex: (range) => areaOf(range).row,
  columnIndex: (range) => areaOf(range).column,
  rowCount: (range) => areaOf(range).rowCount,
  columnCount: (range) => areaOf(range).columnCount,
  cellCount: (range) => areaOf(range).rowCount * areaOf(range).columnCount,
  isEntireColumn: (range) => areaOf(range).rowCount === SHEET_ROWS,
  isEntireRow: (range) => areaOf(range).columnCount === SHEET_COLUMNS,
  _ReferenceId: ({ referenceId }) => referenceId ?? null,
  values: matrixOf(shownValue),
  text: matrixOf(({ content, format }) => displayText(content, format.numberFormat)),
  formulas: matrixOf((cell) => cell.formula ?? shownValue(cell)),
  numberFormat: matrixOf(({ format }) => format.numberFormat),
  valueTypes: matrixOf(valueType),
  hasSpill: () => false,
  hyperlink: readHyperlink,
  rowHidden: (range) =>
    hiddenState(areaOf(range).row, areaOf(range).rowCount, range.sheet.hiddenRows),
  columnHidden: (range) =>
    hiddenState(areaOf(range).column, areaOf(range).columnCount, range.sheet.hiddenColumns),
};

function shownValue({ content }: Cell): string | number | boolean {
  if (content === null) return "";
  return isErrorValue(content) ? content.error : content;
}

function valueType({ content }: Cell): string {
  if (content === null) return "Empty";
  if (isErrorValue(content)) return "Error";
  if (typeof content === "string") return "String";
  return typeof content === "number" ? "Double" : "Boolean";
}

function matrixOf(read: (cell: Cell) => unknown): Read {
  return (range, host) => {
    const { row, column, rowCount, columnCount } = areaOf(range);
    if (rowCount * columnCount > READABLE_CELLS) return null;
    host.calculation.bringUpToDate();
    return Array.from({ length: rowCount }, (_row, down) =>
      Array.from({ length: columnCount }, (_column, across) =>
        read(cellAt(range.sheet, row + down, column + across)),
      ),
    );
  };
}

/** true, false, or null where some are and some are not. */
function hiddenState(first: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  let found = 0;
  for (const index of hidden) if (index >= first && index < first + count) found += 1;
  if (found === 0) return false;
  return found === count ? true : null;
}
