import type { ColumnMapping, Profile } from "../model/profile";
import type { Answer } from "../model/question";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Annex } from "../model/annex";
import { findHeadless } from "./tables/find-headless";
import { findTables, type TableSpan } from "./tables/find-tables";
import { mergeRepeated } from "./sheet/merge-repeated";
import { ANNEX_WEIGHTS } from "./judging/annex-weights";
import type { AnnexWeights } from "./judging/weigh-annex";
import { readTable } from "./read-table";
import { readThroughFonts } from "./sheet/read-through-fonts";
import { openSheet, type SheetReader } from "./sheet/sheet-reader";
import { readLines, type Line, type Span } from "./sheet/read-lines";
import type { Weights } from "./weighing/read-weights";
import { WEIGHTS } from "./weighing/weights";
import { findUsedArea, type UsedArea } from "./sheet/used-area";

export type RecogniseOptions = {
  readonly mappings?: readonly ColumnMapping[];
  readonly profile?: Profile;
  /** What somebody has told about unsure readings. */
  readonly answers?: readonly Answer[];
  /** What the reading of columns has learned; another learning where it is tried. */
  readonly weights?: Weights;
  /** The same for the judging of tables. */
  readonly annexWeights?: AnnexWeights;
};

type Found = { readonly span: TableSpan; readonly annex: Annex };

/** Where the table really ends, once its rows are read; a refused one keeps all it might have had. */
const lastRow = ({ area }: Annex): number => area.row + area.rowCount - 1;

const besideEachOther = (one: TableSpan, other: TableSpan): boolean =>
  one.right < other.left || other.right < one.left;

/** The columns in which a table's own lines stand: all of them, unless another table stands beside it. */
function ownColumns(span: TableSpan, spans: readonly TableSpan[], used: UsedArea): Span {
  let left = used.column;
  let right = used.column + used.columnCount - 1;
  for (const other of spans) {
    const level = other.top <= span.bottom && span.top <= other.bottom;
    if (!level || !besideEachOther(span, other)) continue;
    if (other.right < span.left) left = Math.max(left, other.right + 1);
    else right = Math.min(right, other.left - 1);
  }
  return { top: used.row, bottom: span.top - 1, left, right };
}

function linesAbove(
  reader: SheetReader,
  own: Span,
  span: TableSpan,
  found: readonly Found[],
): readonly Line[] {
  const above = found.filter(
    (table) => lastRow(table.annex) < span.top && !besideEachOther(table.span, span),
  );
  const top = Math.max(own.top, ...above.map(({ annex }) => lastRow(annex) + 1));
  return readLines(reader, { ...own, top });
}

/** Rows that no header accounts for; what lies under a refused header is known to be something else. */
function freeRows(
  spans: readonly TableSpan[],
  found: readonly Found[],
  used: UsedArea,
): readonly Span[] {
  const right = used.column + used.columnCount - 1;
  const free: Span[] = [];
  let top = used.row;
  const close = (next: number): void => {
    if (next > top) free.push({ top, bottom: next - 1, left: used.column, right });
  };
  for (const span of spans) {
    close(span.top);
    const annex = found.find((table) => table.span === span)?.annex;
    top = Math.max(top, (annex === undefined ? span.bottom : lastRow(annex)) + 1);
  }
  close(used.row + used.rowCount);
  return free;
}

/** Every annex on the sheet, uncertain ones included, in reading order; none for other tables. */
export function recognise(
  snapshot: SheetSnapshot,
  options: RecogniseOptions = {},
): readonly Annex[] {
  const used = findUsedArea(snapshot);
  if (used === undefined) return [];
  const { mappings = [], profile = {}, answers = [] } = options;
  const { weights = WEIGHTS, annexWeights = ANNEX_WEIGHTS } = options;
  const reader = openSheet(mergeRepeated(readThroughFonts(snapshot)));
  const spans = findTables(reader, used);
  const found: Found[] = [];
  const read = (span: TableSpan): void => {
    const own = ownColumns(span, spans, used);
    const lines = linesAbove(reader, own, span, found);
    const [first] = found;
    const sheetLines = first?.annex.titleLines.map((line) => ({ ...line, block: 0 })) ?? [];
    const next = spans.find((other) => other.top > span.top && !besideEachOther(other, span));
    const end = next === undefined ? used.row + used.rowCount : next.top;
    const below = (row: number): readonly Line[] => {
      const under = readLines(reader, { ...own, top: row + 1, bottom: end - 1 });
      // What stands right above the next table is that table's.
      return next === undefined
        ? under
        : under.filter(({ block }) => block < (under.at(-1)?.block ?? 0));
    };
    const told = { mappings, profile, answers, weights, annexWeights };
    const context = { reader, span, lines, sheetLines, ...told };
    const annex = readTable({ ...context, linesBelow: below });
    if (annex !== undefined) found.push({ span, annex });
  };
  for (const span of spans) read(span);
  for (const free of freeRows(spans, found, used)) {
    const headless = findHeadless(reader, free, used.rows);
    if (headless !== undefined) read(headless);
  }
  found.sort((one, other) => one.span.top - other.span.top);
  return found.map(({ annex }) => annex);
}
