import type { SheetChange } from "../../app/ports/live-changes";
import { parsePosition, type Area } from "../../core/sheet/address";

type ChangeEvent = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "source">;

const ALL_COLUMNS = 16_384;
const ALL_ROWS = 1_048_576;

/** What an event of Excel says has changed; more than one area gives more than one change. */
export function readEvent({ address, changeType, source }: ChangeEvent): readonly SheetChange[] {
  const from = source === "Remote" ? "remote" : "local";
  const unclear: SheetChange = { kind: "unclear", source: from };
  const areas = address.split(",").map(parseArea);
  if (!areas.every((area) => area !== undefined)) return [unclear];
  if (changeType === "RangeEdited") {
    return areas.map((area) => ({ kind: "edited", area, source: from }));
  }
  const [rows] = areas;
  // Rows of a table only: cells beside it stay where they are.
  const areWhole = rows?.columnCount === ALL_COLUMNS && areas.length === 1;
  if (!areWhole || !(changeType === "RowInserted" || changeType === "RowDeleted")) return [unclear];
  const count = changeType === "RowInserted" ? rows.rowCount : -rows.rowCount;
  return [{ kind: "rows", shift: { row: rows.row, count }, source: from }];
}

/** "D5", "D5:F7", "5:7" and "D:F", with or without the sheet's name before it. */
function parseArea(address: string): Area | undefined {
  const text = address.slice(address.lastIndexOf("!") + 1).trim();
  const [start = "", end = start] = text.replaceAll("$", "").split(":");
  const rows = /^\d+$/.test(start);
  const columns = /^[A-Z]+$/i.test(start);
  const first = parsePosition(rows ? `A${start}` : columns ? `${start}1` : start);
  const last = parsePosition(rows ? `XFD${end}` : columns ? `${end}${String(ALL_ROWS)}` : end);
  if (first === undefined || last === undefined) return undefined;
  return {
    row: first.row,
    column: first.column,
    rowCount: last.row - first.row + 1,
    columnCount: last.column - first.column + 1,
  };
}
