import { isBlank, shownText } from "../../sheet/shown-text";
import { valueAt } from "../../sheet/snapshot";
import { LONGEST_HEADER } from "../../reading/heads/read-head";
import type { SheetReader } from "../sheet/sheet-reader";
import type { UsedArea } from "../sheet/used-area";

/** A row whose cells speak like the head of a table, between two columns (both included). */
export type HeaderRow = {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** One of its cells says "STT". */
  readonly numbered: boolean;
};

type Hit = {
  readonly column: number;
  readonly ordinal: boolean;
  readonly indicator: boolean;
  /** Says what a column holds, as a head would say it. */
  readonly speaks: boolean;
  readonly length: number;
};

/** Where no ordinal column vouches for it, the head of the texts is a few words. */
const LONGEST_INDICATOR = 80;
const NUMBERED = /^\s*[-+(]?\d{1,3}(?:[.,)]|\s|$)/;
const FIRST_YEAR = 1900;

/** A body row gives itself away by a number or percentage: headers hold only years. */
function isBodyCell(reader: SheetReader, row: number, column: number, text: string): boolean {
  if (text.length > LONGEST_HEADER) return true;
  const value = valueAt(reader.snapshot, row, column);
  if (typeof value === "number") return value < FIRST_YEAR || value > FIRST_YEAR + 200;
  return text.length < 8 && NUMBERED.test(text);
}

function readHits(
  reader: SheetReader,
  row: number,
  left: number,
  right: number,
): readonly Hit[] | undefined {
  const hits: Hit[] = [];
  for (let column = left; column <= right; column += 1) {
    if (isBlank(reader.snapshot, row, column)) continue;
    const text = shownText(reader.snapshot, row, column);
    if (isBodyCell(reader, row, column, text)) return undefined;
    const { claims, brief } = reader.header(text);
    hits.push({
      column,
      ordinal: claims.has("ordinal"),
      indicator: claims.has("indicator"),
      speaks: claims.size > 0 && brief,
      length: text.length,
    });
  }
  return hits;
}

/** Half of the cells or more speak, and one of them names the rows. */
function speaksAsHeader(hits: readonly Hit[]): boolean {
  const speaking = hits.filter(({ speaks }) => speaks);
  if (speaking.length < 2 || speaking.length * 2 < hits.length) return false;
  if (speaking.some(({ ordinal }) => ordinal)) return true;
  return speaking.some(({ indicator, length }) => indicator && length <= LONGEST_INDICATOR);
}

/** Inside the columns of a table only a head with its own ordinal, or heads throughout, begin something new. */
function standsApart(hits: readonly Hit[], above: readonly HeaderRow[]): boolean {
  const [first] = hits;
  const last = hits.at(-1);
  if (first === undefined || last === undefined) return false;
  const covered = above.some(({ left, right }) => left <= last.column && first.column <= right);
  if (!covered) return true;
  return (
    hits.some(({ ordinal }) => ordinal) || (hits.length > 2 && hits.every(({ speaks }) => speaks))
  );
}

/** Tables side by side share a row of headers: each further ordinal column begins the next one. */
function splitBySeries(row: number, hits: readonly Hit[]): readonly HeaderRow[] {
  const parts: Hit[][] = [];
  for (const hit of hits) {
    const part = parts.at(-1);
    const beginsNext = hit.ordinal && part?.some(({ ordinal }) => ordinal) === true;
    if (part === undefined || (beginsNext && part.length > 1)) parts.push([hit]);
    else part.push(hit);
  }
  return parts
    .filter((part) => part.length > 1)
    .map((part) => ({
      row,
      left: part[0]?.column ?? 0,
      right: part.at(-1)?.column ?? 0,
      numbered: part.some(({ ordinal }) => ordinal),
    }));
}

const NEAR = 3;

/** Titles side by side ("CHỈ TIÊU …" | "CHỈ TIÊU …") speak like heads; the heads right below them have an "STT". */
function isTitleOf(row: HeaderRow, next: readonly HeaderRow[]): boolean {
  if (row.numbered) return false;
  return next.some(
    (other) =>
      other.numbered &&
      other.row > row.row &&
      other.row <= row.row + NEAR &&
      other.left <= row.right &&
      row.left <= other.right,
  );
}

/** Every row that may head a table, top to bottom; repeated headers among them. */
export function findHeaders(reader: SheetReader, used: UsedArea): readonly HeaderRow[] {
  const found: HeaderRow[] = [];
  const right = used.column + used.columnCount - 1;
  for (const row of used.rows) {
    const whole = readHits(reader, row, used.column, right);
    if (whole !== undefined && speaksAsHeader(whole) && standsApart(whole, found)) {
      found.push(...splitBySeries(row, whole));
      continue;
    }
    if (used.bands.length === 1) continue;
    for (const [first, last] of used.bands) {
      const hits = readHits(reader, row, first, last);
      if (hits !== undefined && speaksAsHeader(hits) && standsApart(hits, found)) {
        found.push(...splitBySeries(row, hits));
      }
    }
  }
  return found.filter((row, index) => !isTitleOf(row, found.slice(index + 1, index + 1 + NEAR)));
}
