import { isBlank, shownText } from "../sheet/shown-text";
import type { TableSpan } from "./find-tables";
import type { Span } from "./surroundings";
import type { SheetReader } from "./sheet-reader";

const FEWEST_NUMBERED = 4;
const FEWEST_COLUMNS = 3;
const MOST_SAMPLED = 400;
/** Wider sheets are data of machines; their columns are not all looked at. */
const WIDEST = 64;

type Series = { readonly column: number; readonly rows: readonly number[] };

/** Rows whose cell in the column is a number of a series and which say something beside it. */
function numberedRows(reader: SheetReader, { top, bottom, left, right }: Span, column: number) {
  const rows: number[] = [];
  let filled = 0;
  for (let row = top; row <= bottom; row += 1) {
    if (isBlank(reader.snapshot, row, column)) continue;
    filled += 1;
    if (!reader.cell(shownText(reader.snapshot, row, column)).ordinal) continue;
    let beside = false;
    for (let other = left; other <= right && !beside; other += 1) {
      beside = other !== column && !isBlank(reader.snapshot, row, other);
    }
    if (beside) rows.push(row);
  }
  return { rows, share: filled === 0 ? 0 : rows.length / filled };
}

function findSeries(reader: SheetReader, span: Span): Series | undefined {
  const last = Math.min(span.right, span.left + WIDEST);
  for (let column = span.left; column <= last; column += 1) {
    const { rows, share } = numberedRows(reader, span, column);
    if (rows.length >= FEWEST_NUMBERED && share >= 0.6) return { column, rows };
  }
  return undefined;
}

/** A table that begins without a header: a series of numbers with words beside it, in three columns or more. */
export function findHeadless(reader: SheetReader, span: Span): TableSpan | undefined {
  const series = findSeries(reader, span);
  const top = series?.rows[0];
  if (series === undefined || top === undefined) return undefined;
  const step = Math.max(1, Math.floor((span.bottom - top + 1) / MOST_SAMPLED));
  const sample: number[] = [];
  for (let row = top; row <= span.bottom; row += step) sample.push(row);
  const filled = new Set<number>();
  for (const row of sample) {
    for (let column = span.left; column <= Math.min(span.right, span.left + WIDEST); column += 1) {
      if (!isBlank(reader.snapshot, row, column)) filled.add(column);
    }
  }
  if (filled.size < FEWEST_COLUMNS) return undefined;
  return {
    header: undefined,
    top,
    bodyTop: top,
    bottom: span.bottom,
    left: Math.min(...filled),
    right: Math.max(...filled),
    repeats: new Set(),
    sample,
  };
}
