import { isBlank, shownText } from "../../sheet/shown-text";
import type { TableSpan } from "./find-tables";
import type { Span } from "../sheet/read-lines";
import type { SheetReader } from "../sheet/sheet-reader";

const FEWEST_NUMBERED = 4;
const FEWEST_COLUMNS = 3;
const MOST_SAMPLED = 400;
/** Wider sheets are data of machines; their columns are not all looked at. */
const WIDEST = 64;

type Series = { readonly column: number; readonly top: number };

const spread = (rows: readonly number[]): readonly number[] => {
  const step = Math.max(1, Math.floor(rows.length / MOST_SAMPLED));
  return rows.filter((_, index) => index % step === 0);
};

/** A number of a series with something beside it. */
function isNumbered(reader: SheetReader, row: number, column: number, { left, right }: Span) {
  if (!reader.cell(shownText(reader.snapshot, row, column)).ordinal) return false;
  for (let other = left; other <= right; other += 1) {
    if (other !== column && !isBlank(reader.snapshot, row, other)) return true;
  }
  return false;
}

function findSeries(reader: SheetReader, span: Span, rows: readonly number[]): Series | undefined {
  const sample = spread(rows);
  for (let column = span.left; column <= span.right; column += 1) {
    const filled = sample.filter((row) => !isBlank(reader.snapshot, row, column));
    if (filled.length < FEWEST_NUMBERED) continue;
    const numbered = filled.filter((row) => isNumbered(reader, row, column, span));
    if (numbered.length < FEWEST_NUMBERED || numbered.length < filled.length * 0.6) continue;
    const top = rows.find((row) => isNumbered(reader, row, column, span));
    if (top !== undefined) return { column, top };
  }
  return undefined;
}

/** A table that begins without a header: a series of numbers with words beside it, in three columns or more. */
export function findHeadless(
  reader: SheetReader,
  free: Span,
  usedRows: readonly number[],
): TableSpan | undefined {
  const span = { ...free, right: Math.min(free.right, free.left + WIDEST) };
  const rows = usedRows.filter((row) => row >= span.top && row <= span.bottom);
  const series = findSeries(reader, span, rows);
  if (series === undefined) return undefined;
  const { top } = series;
  const sample = spread(rows.filter((row) => row >= top));
  const filled = new Set<number>();
  for (const row of sample) {
    for (let column = span.left; column <= span.right; column += 1) {
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
