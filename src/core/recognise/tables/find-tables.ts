import { isBlank, shownText } from "../../sheet/shown-text";
import type { HeaderBlock } from "../heads/header-block";
import { readHeaderBlock } from "../heads/header-block";
import { findHeaders, type HeaderRow } from "../heads/find-headers";
import { splitOrdinal } from "../../reading/cells/ordinal";
import type { SheetReader } from "../sheet/sheet-reader";
import type { UsedArea } from "../sheet/used-area";
import { plain } from "../../text/fold";
import { startsSmall } from "../../reading/cells/wording";

/** Where a table lies, before its columns and rows are understood. */
export type TableSpan = {
  readonly header: HeaderBlock | undefined;
  readonly top: number;
  readonly bodyTop: number;
  /** Last row that may belong to it. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Rows of the header repeated at page breaks. */
  readonly repeats: ReadonlySet<number>;
  /** Rows of the body from which the columns' cells are judged. */
  readonly sample: readonly number[];
};

const MOST_SAMPLED = 400;
const SAME = 0.7;

const overlaps = (one: HeaderRow, other: HeaderBlock): boolean =>
  one.left <= other.right && other.left <= one.right;

/** The same words over the same columns. */
function repeats(reader: SheetReader, block: HeaderBlock, row: number, tier: number): boolean {
  let heads = 0;
  let same = 0;
  for (let column = block.left; column <= block.right; column += 1) {
    if (isBlank(reader.snapshot, tier, column)) continue;
    heads += 1;
    const one = reader.header(shownText(reader.snapshot, tier, column)).folded;
    if (one === reader.header(shownText(reader.snapshot, row, column)).folded) same += 1;
  }
  return heads > 0 && same >= heads * SAME;
}

function rowsOfRepeat(reader: SheetReader, block: HeaderBlock, at: number): readonly number[] {
  for (let tier = block.top; tier <= block.bottom; tier += 1) {
    if (!repeats(reader, block, at, tier)) continue;
    const rows: number[] = [];
    for (let each = block.top; each <= block.bottom; each += 1) {
      if (repeats(reader, block, at + each - tier, each)) rows.push(at + each - tier);
    }
    return rows;
  }
  return [];
}

function textsOf(reader: SheetReader, { left, right }: HeaderBlock, row: number) {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!isBlank(reader.snapshot, row, column)) {
      texts.push(plain(shownText(reader.snapshot, row, column)));
    }
  }
  return texts;
}

/** First row of the lines that stand as a title right above a header: single texts, set off from the rows before. */
function findTitleTop(reader: SheetReader, block: HeaderBlock, header: number): number {
  let row = header - 1;
  while (row > block.bottom && textsOf(reader, block, row).length === 0) row -= 1;
  let top = header;
  for (;;) {
    const texts = row > block.bottom ? textsOf(reader, block, row) : [];
    const [text] = texts;
    // The rest of a torn row goes on in small letters; no title does.
    if (text === undefined || texts.length > 1 || startsSmall(text)) break;
    top = row;
    row -= 1;
  }
  return top;
}

/** "I. CHỈ TIÊU …" above the first head, "II. CHỈ TIÊU …" above this one: each titles a table of its own. */
function goesOnNumbering(reader: SheetReader, block: HeaderBlock, text: string): boolean {
  const [above = ""] = block.top > 0 ? textsOf(reader, block, block.top - 1) : [];
  const one = splitOrdinal(above)?.ordinal;
  const other = splitOrdinal(text)?.ordinal;
  return one !== undefined && one.style === other?.style && one.place < other.place;
}

/** A text line right above a repeated header, set off from the rows before it, begins another annex. */
function beginsAnother(reader: SheetReader, block: HeaderBlock, header: number): boolean {
  const top = findTitleTop(reader, block, header);
  if (top === header) return false;
  const [text = ""] = textsOf(reader, block, top);
  const apart = top - 1 > block.bottom && textsOf(reader, block, top - 1).length === 0;
  const wide = (reader.mergedAt(top, block.left)?.columnCount ?? 1) > 1;
  if (isBlank(reader.snapshot, top, block.left)) return false;
  if (goesOnNumbering(reader, block, text)) return true;
  return apart || (wide && splitOrdinal(text)?.ordinal.style !== "roman");
}

/** The first row from which a signature, a date line or "Nơi nhận" stands instead of the table. */
function findEnd(reader: SheetReader, block: HeaderBlock, from: number, to: number) {
  for (let row = from; row <= to; row += 1) {
    if (reader.snapshot.texts[row - reader.snapshot.origin.row] === undefined) continue;
    for (let column = block.left; column <= block.right; column += 1) {
      if (isBlank(reader.snapshot, row, column)) continue;
      if (reader.endsTable(shownText(reader.snapshot, row, column))) return row;
      break;
    }
  }
  return undefined;
}

/**
 * The rest of a torn row can speak like a header ("TT" of "Ngành VH TT", "theo kế hoạch"): a header begins in the
 * table's first column or stands apart from the rows above.
 */
function continuesRow(reader: SheetReader, block: HeaderBlock, row: number): boolean {
  if (row - 1 <= block.bottom || !isBlank(reader.snapshot, row, block.left)) return false;
  return (
    reader.mergedAt(row, block.left) === undefined && textsOf(reader, block, row - 1).length > 1
  );
}

/** Tables with a header, in reading order. */
export function findTables(reader: SheetReader, used: UsedArea): readonly TableSpan[] {
  const candidates = findHeaders(reader, used);
  const last = used.row + used.rowCount - 1;
  const spans: TableSpan[] = [];
  const consumed = new Set<HeaderRow>();
  candidates.forEach((candidate, index) => {
    if (consumed.has(candidate)) return;
    const block = readHeaderBlock(reader, candidate);
    const repeated = new Set<number>();
    let bottom = last;
    let scanned = block.bottom + 1;
    for (const later of candidates.slice(index + 1)) {
      if (!overlaps(later, block)) continue;
      if (later.row <= block.bottom || continuesRow(reader, block, later.row)) {
        consumed.add(later);
        continue;
      }
      bottom = later.row - 1;
      if (findEnd(reader, block, scanned, bottom) !== undefined) break;
      scanned = later.row;
      const rows = rowsOfRepeat(reader, block, later.row);
      const first = Math.min(later.row, ...rows);
      if (rows.length === 0 || beginsAnother(reader, block, first)) {
        bottom = findTitleTop(reader, block, first) - 1;
        break;
      }
      consumed.add(later);
      for (const row of rows) repeated.add(row);
      bottom = last;
    }
    const end = findEnd(reader, block, scanned, bottom);
    spans.push(withSample(reader, block, repeated, end === undefined ? bottom : end - 1));
  });
  return spans;
}

function withSample(
  reader: SheetReader,
  block: HeaderBlock,
  repeated: ReadonlySet<number>,
  bottom: number,
): TableSpan {
  const bodyTop = block.bottom + 1;
  const step = Math.max(1, Math.floor((bottom - bodyTop + 1) / MOST_SAMPLED));
  const sample: number[] = [];
  for (let row = bodyTop; row <= bottom; row += step) {
    if (
      !repeated.has(row) &&
      reader.snapshot.texts[row - reader.snapshot.origin.row] !== undefined
    ) {
      sample.push(row);
    }
  }
  const { top, left, right } = block;
  return { header: block, top, bodyTop, bottom, left, right, repeats: repeated, sample };
}
