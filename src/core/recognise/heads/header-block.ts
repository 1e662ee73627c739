import { isBlank, shownText } from "../../sheet/shown-text";
import { valueAt } from "../../sheet/snapshot";
import { plain } from "../../text/fold";
import type { HeaderRow } from "./find-headers";
import { readPeriod } from "../../reading/cells/read-period";
import type { SheetReader } from "../sheet/sheet-reader";

/** The head of a table: one to three rows, and the words over each column. */
export type HeaderBlock = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** By column, from the upper tier to the lowest; a column without a header has none. */
  readonly heads: ReadonlyMap<number, readonly string[]>;
};

const MOST_TIERS = 3;
const LONGEST_TIER = 120;

/** Where the words of a header cell stand: the corner of its merged area. */
function cornerOf(reader: SheetReader, row: number, column: number) {
  return reader.mergedAt(row, column) ?? { row, column, rowCount: 1, columnCount: 1 };
}

function filledColumns(reader: SheetReader, row: number, left: number, right: number): number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!isBlank(reader.snapshot, row, column)) columns.push(column);
  }
  return columns;
}

/** Short, no figure of the body, not the beginning of a sentence. */
function isTierCell(reader: SheetReader, row: number, column: number): boolean {
  const text = shownText(reader.snapshot, row, column);
  if (text.length > LONGEST_TIER) return false;
  const value = valueAt(reader.snapshot, row, column);
  const { claims, period, folded } = reader.header(text);
  if (typeof value === "number") return period.year !== undefined;
  return claims.size > 0 || readPeriod(folded).period !== undefined || !/\d/.test(folded);
}

/** The columns that identify rows: where a lower tier has text there, the body has begun. */
function isIdentity(reader: SheetReader, left: number, row: number, column: number): boolean {
  const head = cornerOf(reader, row, column);
  if (head.columnCount > 1) return false;
  if (reader.header(shownText(reader.snapshot, head.row, head.column)).claims.has("ordinal")) {
    return true;
  }
  return namesRows(reader, head.row, head.column) && !spansUnmerged(reader, left, head);
}

function namesRows(reader: SheetReader, row: number, column: number): boolean {
  const { claims, period } = reader.header(shownText(reader.snapshot, row, column));
  return (claims.get("indicator") ?? 0) >= 1.5 && period.year === undefined;
}

/** "Mục tiêu" over "2025 | 2030", not merged: the rows are named further left, and its neighbour is left empty. */
function spansUnmerged(
  reader: SheetReader,
  left: number,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  if (!isBlank(reader.snapshot, row, column + 1)) return false;
  for (let before = left; before < column; before += 1) {
    if (namesRows(reader, row, before)) return true;
  }
  return false;
}

/** Under a head that spans several columns, merged or by leaving its neighbours empty. */
function hangsUnder(reader: SheetReader, { row }: HeaderRow, above: number, column: number) {
  if (cornerOf(reader, above, column).columnCount > 1) return true;
  for (let tier = row; tier <= above; tier += 1) {
    if (!isBlank(reader.snapshot, tier, column)) return false;
  }
  return true;
}

function isLowerTier(reader: SheetReader, header: HeaderRow, below: number): boolean {
  const { row, left, right } = header;
  const reach = findReach(reader, below, right);
  const cells = filledColumns(reader, below, left, reach);
  if (cells.length === 0) return false;
  for (const column of cells) {
    for (let tier = row; tier < below; tier += 1)
      if (isIdentity(reader, left, tier, column)) return false;
    if (!isTierCell(reader, below, column)) return false;
  }
  return cells.some((column) => hangsUnder(reader, header, below - 1, column));
}

/** Lower heads may go on to the right of the last upper one. */
function findReach(reader: SheetReader, row: number, right: number): number {
  let reach = right;
  while (!isBlank(reader.snapshot, row, reach + 1)) reach += 1;
  return reach;
}

function isUpperTier(reader: SheetReader, { left, right }: HeaderRow, above: number): boolean {
  if (above < 0) return false;
  const cells = filledColumns(reader, above, left, right);
  if (cells.length === 0 || !cells.every((column) => isTierCell(reader, above, column))) {
    return false;
  }
  const width = right - left + 1;
  return cells.every((column) => {
    const area = cornerOf(reader, above, column);
    const speaks = reader.header(shownText(reader.snapshot, above, column)).claims.size > 0;
    return (area.columnCount > 1 || (cells.length > 1 && speaks)) && area.columnCount < width;
  });
}

function findBottom(reader: SheetReader, header: HeaderRow): number {
  let bottom = header.row;
  let settled = false;
  for (let column = header.left; column <= header.right; column += 1) {
    const area = reader.mergedAt(header.row, column);
    if (area === undefined || area.rowCount === 1 || area.rowCount > MOST_TIERS) continue;
    bottom = Math.max(bottom, area.row + area.rowCount - 1);
    // A merged "STT" says by itself how tall the head is.
    settled ||= isIdentity(reader, header.left, header.row, column);
  }
  while (
    !settled &&
    bottom < header.row + MOST_TIERS - 1 &&
    isLowerTier(reader, header, bottom + 1)
  ) {
    bottom += 1;
  }
  return bottom;
}

/** A merged head that reaches past the last head of its row belongs to the table as a whole. */
function findRight(reader: SheetReader, { row, left, right }: HeaderRow, bottom: number): number {
  let reach = right;
  for (let column = left; column <= right; column += 1) {
    const area = cornerOf(reader, row, column);
    reach = Math.max(reach, area.column + area.columnCount - 1);
  }
  for (let below = row + 1; below <= bottom; below += 1) reach = findReach(reader, below, reach);
  return reach;
}

/** Heads that span without being merged: the text stands over the first of its columns only. */
function spanningText(
  reader: SheetReader,
  row: number,
  column: number,
  left: number,
  bottom: number,
): string {
  const fills = (at: number): boolean => {
    for (let below = row + 1; below <= bottom; below += 1) {
      if (!isBlank(reader.snapshot, below, at)) return true;
    }
    return false;
  };
  for (let at = column; at >= left && fills(at); at -= 1) {
    if (!isBlank(reader.snapshot, row, at)) return shownText(reader.snapshot, row, at);
  }
  return "";
}

function readTiers(
  reader: SheetReader,
  block: Omit<HeaderBlock, "heads">,
  column: number,
): readonly string[] {
  const tiers: string[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const area = reader.mergedAt(row, column);
    if (area !== undefined && area.row < row && area.row >= block.top) continue;
    const text =
      area === undefined
        ? spanningText(reader, row, column, block.left, block.bottom)
        : shownText(reader.snapshot, area.row, area.column);
    const own = isBlank(reader.snapshot, row, column)
      ? text
      : shownText(reader.snapshot, row, column);
    const words = plain(own);
    if (words !== "" && tiers.at(-1) !== words) tiers.push(words);
  }
  return tiers;
}

/** The words over each column of a head whose rows and columns are known. */
export function readHeads(
  reader: SheetReader,
  block: Omit<HeaderBlock, "heads">,
): HeaderBlock["heads"] {
  const heads = new Map<number, readonly string[]>();
  for (let column = block.left; column <= block.right; column += 1) {
    const tiers = readTiers(reader, block, column);
    if (tiers.length > 0) heads.set(column, tiers);
  }
  return heads;
}

export function readHeaderBlock(reader: SheetReader, header: HeaderRow): HeaderBlock {
  const bottom = findBottom(reader, { ...header, right: findRight(reader, header, header.row) });
  const right = findRight(reader, header, bottom);
  const top = isUpperTier(reader, { ...header, right }, header.row - 1)
    ? header.row - 1
    : header.row;
  const block = { top, bottom, left: header.left, right };
  return { ...block, heads: readHeads(reader, block) };
}
