import type { Area } from "../../core/sheet/address";
import { shiftArea, shiftRow, type RowShift } from "../../core/sheet/following/row-shift";
import { shiftRows } from "../../core/sheet/following/shift-rows";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { countCells, formulaAreas, joinRuns } from "./cells-to-read";
import type { RereadRequest, SheetChange } from "../ports/live-changes";

export type PlainChange = Exclude<SheetChange, { readonly kind: "unclear" }>;

export type GatheredChanges = {
  /** The snapshot with rows where they are now, cells as they were. */
  readonly moved: SheetSnapshot;
  /** Edits of more than one cell at once: they may have merged cells, or taken merged ones apart. */
  readonly edited: readonly Area[];
  /** Such an edit lost rows before anybody looked. */
  readonly isCut: boolean;
  /** New rows that nobody typed into: if they hold something, it was pasted. */
  readonly inserted: readonly Area[];
  readonly request: RereadRequest;
};

/** What one round trip takes without being felt; more is a full check's business. */
const MOST_CELLS = 40_000;
/** Fonts are asked cell by cell. */
const MOST_CELLS_WITH_FONTS = 2_000;
/** As wide, or about as high, as a sheet can be: "all columns", "all rows". */
const ALL_COLUMNS = 16_384;
const ALL_ROWS = 1_000_000;

/** From single changes, in their order, to what must be read again; undefined where that is too much. */
export function gatherChanges(
  snapshot: SheetSnapshot,
  changes: readonly PlainChange[],
): GatheredChanges | undefined {
  const { moved, edited, isCut, inserted, beheaded } = followMoves(snapshot, changes);
  const areas = edited.map((area) => clip(area, moved));
  const columnCount = areas.reduce(
    (most, area) => Math.max(most, area.column + area.columnCount),
    moved.columnCount,
  );
  const newRows = inserted.map((area) => ({ ...area, columnCount }));
  // The rows between the last used one and a new one below it are not known either.
  const covered = [...areas, ...newRows].map(({ row, rowCount }) => {
    const first = Math.min(row, moved.rowCount);
    return { row: first, column: 0, rowCount: row + rowCount - first, columnCount };
  });
  const formulas = formulaAreas(moved);
  const withFonts = snapshot.bold !== undefined;
  if (withFonts && countCells(covered) > MOST_CELLS_WITH_FONTS) return undefined;
  if (countCells(covered) + countCells(formulas) > MOST_CELLS) return undefined;
  const rows = new Set(beheaded);
  for (const { row, rowCount } of covered) {
    for (let index = row; index < row + rowCount; index += 1) rows.add(index);
  }
  return {
    moved,
    edited: areas.filter(isSeveral),
    isCut,
    inserted: newRows.filter((area) => !isTyped(area, areas)),
    request: {
      rows: joinRuns(rows),
      columnCount,
      areas: formulas,
      withFonts,
    },
  };
}

type Moves = {
  readonly moved: SheetSnapshot;
  readonly edited: readonly Area[];
  readonly isCut: boolean;
  readonly inserted: readonly Area[];
  /** Rows with which a merged area begins now, its former first row being gone. */
  readonly beheaded: readonly number[];
};

function followMoves(snapshot: SheetSnapshot, changes: readonly PlainChange[]): Moves {
  let moves: Moves = {
    moved: snapshot,
    edited: [],
    isCut: false,
    inserted: [],
    beheaded: [],
  };
  for (const change of changes) {
    if (change.kind === "edited") moves = { ...moves, edited: [...moves.edited, change.area] };
    if (change.kind === "rows") moves = moveBy(moves, change.shift);
  }
  return moves;
}

function moveBy({ moved, edited, isCut, inserted, beheaded }: Moves, shift: RowShift): Moves {
  const follow = (areas: readonly Area[]) => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  const isNew = shift.count > 0 && shift.row < moved.rowCount;
  return {
    moved: shiftRows(moved, shift),
    edited: follow(edited),
    isCut: isCut || edited.some((area) => isSeveral(area) && isCutBy(area, shift)),
    inserted: [...follow(inserted), ...(isNew ? [rowsArea(shift)] : [])],
    beheaded: [
      ...beheaded.flatMap((row) => shiftRow(row, shift) ?? []),
      ...beheadedBy(moved, shift),
    ],
  };
}

function isCutBy(area: Area, shift: RowShift): boolean {
  return (shiftArea(area, shift)?.rowCount ?? 0) < area.rowCount;
}

function rowsArea({ row, count }: RowShift): Area {
  return { row, column: 0, rowCount: count, columnCount: ALL_COLUMNS };
}

function beheadedBy({ merges }: SheetSnapshot, shift: RowShift): readonly number[] {
  return merges.flatMap((merge) => {
    const left = shiftArea(merge, shift);
    return left === undefined || shiftRow(merge.row, shift) !== undefined ? [] : [left.row];
  });
}

/** Whole rows and columns end where the sheet is used. */
function clip(area: Area, { rowCount, columnCount }: SheetSnapshot): Area {
  return {
    ...area,
    columnCount: area.columnCount >= ALL_COLUMNS ? columnCount : area.columnCount,
    rowCount: area.rowCount > ALL_ROWS ? Math.max(0, rowCount - area.row) : area.rowCount,
  };
}

function isSeveral({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount > 1;
}

function isTyped(inserted: Area, edited: readonly Area[]): boolean {
  const end = inserted.row + inserted.rowCount;
  const inside = edited.filter(({ row }) => row >= inserted.row && row < end);
  return inside.length > 0 && !inside.some(isSeveral);
}
