import { familyOf } from "../labels/family";
import type { LabelledTable, TrueColumn } from "../labels/labelled-table";
import type { KnownHead } from "../labels/read-lists";
import { fold, type Position } from "../product";
import { changeCells, write, type CellChange } from "../tables/change-cells";
import { shuffle, type Random } from "../tables/seeded";
import { trueGrid, withSheet, type TrueGrid } from "../tables/true-grid";

type Span = { readonly column: number; readonly columnCount: number };

const covers = (span: Span, column: number): boolean =>
  column >= span.column && column < span.column + span.columnCount;

const YEAR = /(?:19|20)\d\d/g;

/** The year of the column in place of the year that the head was found with. */
function fitYear({ text, year }: KnownHead, wanted: number | undefined): string | undefined {
  const years = text.match(YEAR) ?? [];
  if (wanted === undefined) return years.length === 0 && year === undefined ? text : undefined;
  return years.length === 1 ? text.replace(YEAR, String(wanted)) : undefined;
}

/** Heads of other families that mean the same and stand alone: no head above them, no false friends. */
function synonymsOf(
  { role, year }: TrueColumn,
  family: string,
  heads: readonly KnownHead[],
): readonly string[] {
  return heads
    .filter((head) => head.role === role && head.parent === undefined && !head.falseFriend)
    .filter(({ from }) => from === undefined || familyOf(from) !== family)
    .flatMap((head) => fitYear(head, year) ?? []);
}

/** The head of a column that has one cell for itself: nothing stands above it and it spans no other. */
function ownHead(grid: TrueGrid, column: number): Position | undefined {
  const [first, ...more] = grid.table.headerRows;
  if (first === undefined) return undefined;
  const at = { row: first - 1, column };
  const { merges } = grid.snapshot;
  const area = merges.find((merge) => merge.row === at.row && covers(merge, column));
  const isTall = area === undefined ? more.length === 0 : area.rowCount > more.length;
  const isNarrow = area === undefined || area.columnCount === 1;
  return isTall && isNarrow && grid.textAt(at) !== "" ? at : undefined;
}

/** Every head that stands alone replaced by one of the same role and kind from another table. */
export function relabelHeads(
  table: LabelledTable,
  heads: readonly KnownHead[],
  random: Random,
): LabelledTable {
  const grid = trueGrid(table);
  if (grid === undefined) return table;
  const changes = table.truth.columns.flatMap((column): readonly CellChange[] => {
    const at = ownHead(grid, column.i + table.columnOffset);
    if (at === undefined) return [];
    const known = fold(grid.textAt(at));
    const synonyms = synonymsOf(column, table.family, heads).filter((text) => fold(text) !== known);
    const [synonym] = shuffle(synonyms, random);
    return synonym === undefined ? [] : [write(at, synonym)];
  });
  return withSheet(table, changeCells(grid.snapshot, changes));
}
