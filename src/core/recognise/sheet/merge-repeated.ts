import type { Area } from "../../sheet/address";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { fold } from "../../text/fold";
import { readOrdinal } from "../../reading/cells/ordinal";

type Row = readonly string[] | undefined;

const ORDINAL_HEAD = /^(?:stt|tt|so tt|so thu tu)$/;
const LONGEST_HEAD = 14;
const FEWEST_REPEATS = 3;
const LETTERS = /\p{L}.*\p{L}.*\p{L}.*\p{L}/u;
const MOST_TIERS = 3;

const at = (row: Row, column: number): string => row?.[column] ?? "";

/**
 * What Word tables become in other programs: the text of a merged area in every one of its cells. Titles, headings
 * and heads are read as the merged cells that they were; for reading only, as in Excel a merged area speaks once.
 */
export function mergeRepeated(snapshot: SheetSnapshot): SheetSnapshot {
  const { texts, origin } = snapshot;
  // Where cells are merged indeed, repeated texts are the user's own.
  if (snapshot.merges.length > 0) return snapshot;
  const areas = [...findWideRows(texts), ...findHeads(texts)];
  if (areas.length === 0) return snapshot;
  const covered = new Map<number, Set<number>>();
  for (const { row, column, rowCount, columnCount } of areas) {
    for (let down = row; down < row + rowCount; down += 1) {
      const columns = covered.get(down) ?? new Set<number>();
      for (let right = column; right < column + columnCount; right += 1) {
        if (down !== row || right !== column) columns.add(right);
      }
      covered.set(down, columns);
    }
  }
  const blank = <T>(rows: readonly (readonly T[] | undefined)[], empty: T) =>
    rows.map((row, index) => {
      const columns = covered.get(index);
      return columns === undefined
        ? row
        : row?.map((cell, column) => (columns.has(column) ? empty : cell));
    });
  return {
    ...snapshot,
    texts: blank(texts, ""),
    values: blank(snapshot.values, null),
    merges: areas.map((area) => ({
      ...area,
      row: area.row + origin.row,
      column: area.column + origin.column,
    })),
  };
}

/** "II | CẢI CÁCH … | CẢI CÁCH … | CẢI CÁCH …": one text over the whole row, a number before it perhaps. */
function findWideRows(texts: readonly Row[]): readonly Area[] {
  const areas: Area[] = [];
  texts.forEach((row, index) => {
    if (row === undefined || row.length < FEWEST_REPEATS) return;
    let from = row.findIndex((text) => text !== "");
    if (from < 0) return;
    if (readOrdinal(at(row, from)) !== undefined) from += 1;
    const text = at(row, from);
    if (!LETTERS.test(text)) return;
    let to = from;
    while (at(row, to) === text) to += 1;
    const rest = row.slice(to).some((other) => other !== "");
    if (rest || to - from < FEWEST_REPEATS) return;
    areas.push({ row: index, column: from, rowCount: 1, columnCount: to - from });
  });
  return areas;
}

/** "STT" under "STT", with other words beside it: the tiers of one head. */
function findHeads(texts: readonly Row[]): readonly Area[] {
  const areas: Area[] = [];
  let read = -1;
  texts.forEach((row, top) => {
    const column = top <= read ? -1 : (row?.findIndex(isOrdinalHead) ?? -1);
    if (column < 0) return;
    let bottom = top;
    while (bottom < top + MOST_TIERS - 1 && goesOn(texts, bottom, column)) bottom += 1;
    if (bottom === top) return;
    areas.push(...mergeHead(texts, top, bottom));
    read = bottom;
  });
  return areas;
}

function isOrdinalHead(text: string): boolean {
  return text.length <= LONGEST_HEAD && text !== "" && ORDINAL_HEAD.test(fold(text));
}

function goesOn(texts: readonly Row[], row: number, column: number): boolean {
  const [upper, lower] = [texts[row], texts[row + 1]];
  if (at(lower, column) !== at(upper, column)) return false;
  // Every word again is the same head once more, as at a page break.
  return lower?.some((text, index) => text !== "" && text !== at(upper, index)) === true;
}

function mergeHead(texts: readonly Row[], top: number, bottom: number): readonly Area[] {
  const areas: Area[] = [];
  const taken = new Set<string>();
  for (let row = top; row <= bottom; row += 1) {
    (texts[row] ?? []).forEach((text, column) => {
      if (text === "" || taken.has(`${String(row)} ${String(column)}`)) return;
      let right = column;
      while (at(texts[row], right + 1) === text) right += 1;
      let down = row;
      while (down < bottom && isSame(texts[down + 1], column, right, text)) down += 1;
      for (let below = row; below <= down; below += 1) {
        for (let over = column; over <= right; over += 1)
          taken.add(`${String(below)} ${String(over)}`);
      }
      if (right > column || down > row) {
        areas.push({ row, column, rowCount: down - row + 1, columnCount: right - column + 1 });
      }
    });
  }
  return areas;
}

function isSame(row: Row, from: number, to: number, text: string): boolean {
  for (let column = from; column <= to; column += 1) if (at(row, column) !== text) return false;
  return true;
}
