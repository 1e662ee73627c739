import { isBlank, shownText } from "../sheet/shown-text";
import { valueAt } from "../sheet/snapshot";
import { plain } from "../text/fold";
import type { HeaderRow } from "./find-headers";
import { readPeriod } from "./read-period";
import type { SheetReader } from "./sheet-reader";

/** The head of a table: one to three rows, and the joined text over each column. */
export type HeaderBlock = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** By column; a column without a header has none. */
  readonly texts: ReadonlyMap<number, string>;
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
function identityColumns(reader: SheetReader, row: number, columns: readonly number[]): number[] {
  return columns.filter((column) => {
    if (cornerOf(reader, row, column).columnCount > 1) return false;
    const { claims, period } = reader.header(shownText(reader.snapshot, row, column));
    return (
      claims.has("ordinal") || ((claims.get("indicator") ?? 0) >= 1.5 && period.year === undefined)
    );
  });
}

function isLowerTier(reader: SheetReader, { row, left, right }: HeaderRow, below: number): boolean {
  const cells = filledColumns(reader, below, left, right);
  const heads = filledColumns(reader, row, left, right);
  const identity = identityColumns(reader, row, heads);
  if (cells.length === 0 || cells.some((column) => identity.includes(column))) return false;
  if (!cells.every((column) => isTierCell(reader, below, column))) return false;
  return cells.some((column) => {
    const above = cornerOf(reader, row, column);
    return above.columnCount > 1 || isBlank(reader.snapshot, row, column);
  });
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
  for (let column = header.left; column <= header.right; column += 1) {
    const area = reader.mergedAt(header.row, column);
    if (area !== undefined && area.rowCount <= MOST_TIERS) {
      bottom = Math.max(bottom, area.row + area.rowCount - 1);
    }
  }
  while (
    bottom < header.row + MOST_TIERS - 1 &&
    isLowerTier(reader, { ...header, row: bottom }, bottom + 1)
  ) {
    bottom += 1;
  }
  return bottom;
}

/** A merged head that reaches past the last head of its row belongs to the table as a whole. */
function findRight(reader: SheetReader, { row, left, right }: HeaderRow): number {
  let reach = right;
  for (let column = left; column <= right; column += 1) {
    const area = cornerOf(reader, row, column);
    reach = Math.max(reach, area.column + area.columnCount - 1);
  }
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

function joinTiers(reader: SheetReader, block: Omit<HeaderBlock, "texts">, column: number): string {
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
  return tiers.join(" ");
}

export function readHeaderBlock(reader: SheetReader, header: HeaderRow): HeaderBlock {
  const right = findRight(reader, header);
  const wide = { ...header, right };
  const bottom = findBottom(reader, wide);
  const top = isUpperTier(reader, wide, header.row - 1) ? header.row - 1 : header.row;
  const block = { top, bottom, left: header.left, right };
  const texts = new Map<number, string>();
  for (let column = block.left; column <= block.right; column += 1) {
    const text = joinTiers(reader, block, column);
    if (text !== "") texts.set(column, text);
  }
  return { ...block, texts };
}
