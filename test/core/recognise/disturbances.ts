import type { Annex } from "../../../src/core/model/annex";
import type { Area } from "../../../src/core/sheet/address";
import { EMPTY_CELL, type Grid, type GridCell } from "../../sheets/grid";

/** A number from 0 (included) to 1, drawn by the property test: the same seed tears the same way. */
export type Draw = () => number;

type Row = readonly GridCell[];

const pick = (draw: Draw, count: number): number => Math.min(count - 1, Math.floor(draw() * count));

const textCell = (text: string, like: GridCell): GridCell => ({ ...like, value: text, text });

/** Titles and other merges above the table stay; inside it nothing is merged in the real annexes. */
const shiftBelow = (merges: readonly Area[], row: number, by: number): readonly Area[] =>
  merges.map((area) => (area.row >= row ? { ...area, row: area.row + by } : area));

function insertRow(grid: Grid, at: number, row: Row): Grid {
  return {
    ...grid,
    rows: [...grid.rows.slice(0, at), row, ...grid.rows.slice(at)],
    merges: shiftBelow(grid.merges, at, 1),
  };
}

const bodyRows = (annex: Annex): readonly number[] =>
  annex.rows.filter(({ kind }) => kind !== "header" && kind !== "numbering").map(({ row }) => row);

function shuffleColumns(grid: Grid, annex: Annex, draw: Draw): Grid {
  const { row: top, rowCount, column: left, columnCount } = annex.area;
  const order = Array.from({ length: columnCount }, (_, index) => ({ index, rank: draw() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ index }) => left + index);
  return {
    ...grid,
    rows: grid.rows.map((row, at) =>
      at < top || at >= top + rowCount
        ? row
        : row.map((cell, column) =>
            column < left || column >= left + columnCount
              ? cell
              : (row[order[column - left] ?? column] ?? EMPTY_CELL),
          ),
    ),
  };
}

function insertBlankColumn(grid: Grid, annex: Annex, draw: Draw): Grid {
  const at = annex.area.column + 1 + pick(draw, annex.area.columnCount - 1);
  return {
    ...grid,
    rows: grid.rows.map((row) => [...row.slice(0, at), EMPTY_CELL, ...row.slice(at)]),
    merges: grid.merges.map((area) =>
      area.column < at && area.column + area.columnCount > at
        ? { ...area, columnCount: area.columnCount + 1 }
        : area.column >= at
          ? { ...area, column: area.column + 1 }
          : area,
    ),
  };
}

function insertBlankRows(grid: Grid, annex: Annex, draw: Draw): Grid {
  const at = bodyRows(annex)[pick(draw, bodyRows(annex).length)] ?? 0;
  return insertRow(
    grid,
    at,
    (grid.rows[at] ?? []).map(() => EMPTY_CELL),
  );
}

function repeatHeader(grid: Grid, annex: Annex, draw: Draw): Grid {
  const at = bodyRows(annex)[pick(draw, bodyRows(annex).length)] ?? 0;
  return annex.headerRows.reduceRight(
    (changed, header) => insertRow(changed, at, grid.rows[header] ?? []),
    grid,
  );
}

/** Columns whose text goes on in the next row when a page ends; figures and verdicts stay with the first. */
const TORN = new Set(["indicator", "evidence", "product", "lead", "cooperating", "note", "goal"]);

function splitRow(grid: Grid, annex: Annex, draw: Draw): Grid {
  const whole = annex.indicators.filter(({ rows }) => rows.length === 1);
  const at = whole[pick(draw, whole.length)]?.rows[0] ?? 0;
  const columns = annex.columns.filter(({ role }) => TORN.has(role)).map(({ column }) => column);
  const upper = [...(grid.rows[at] ?? [])];
  const lower: GridCell[] = upper.map(() => EMPTY_CELL);
  for (const column of columns) {
    const cell = upper[column] ?? EMPTY_CELL;
    const words = cell.text.split(/\s+/).filter((word) => word !== "");
    if (words.length < 2 || draw() < 0.3) continue;
    const cut = 1 + pick(draw, words.length - 1);
    upper[column] = textCell(words.slice(0, cut).join(" "), cell);
    lower[column] = textCell(words.slice(cut).join(" "), cell);
  }
  if (lower.every(({ text }) => text === "")) return grid;
  const rows = grid.rows.map((row, index) => (index === at ? upper : row));
  return insertRow({ ...grid, rows }, at + 1, lower);
}

/** A second header row under the first, every head merged over both. */
function mergeHeader(grid: Grid, annex: Annex): Grid {
  const [top = 0] = annex.headerRows;
  if (annex.headerRows.length !== 1) return grid;
  const { rows, merges } = insertRow(
    grid,
    top + 1,
    (grid.rows[top] ?? []).map(() => EMPTY_CELL),
  );
  const tall = annex.columns
    .filter(({ header }) => header !== "")
    .map(({ column }): Area => ({ row: top, column, rowCount: 2, columnCount: 1 }));
  return { ...grid, rows, merges: [...merges, ...tall] };
}

function typeAsText(grid: Grid): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) =>
        typeof cell.value === "number" ? { ...cell, value: cell.text, format: "@" } : cell,
      ),
    ),
  };
}

function decompose(grid: Grid): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) =>
        typeof cell.value === "string" ? textCell(cell.value.normalize("NFD"), cell) : cell,
      ),
    ),
  };
}

export const DISTURBANCES = {
  "columns shuffled": shuffleColumns,
  "a blank column inside": insertBlankColumn,
  "blank rows inside": insertBlankRows,
  "the header repeated": repeatHeader,
  "a row torn in two": splitRow,
  "header cells merged": mergeHeader,
  "numbers typed as text": typeAsText,
  "decomposed letters (NFD)": decompose,
} as const satisfies Readonly<Record<string, (grid: Grid, annex: Annex, draw: Draw) => Grid>>;
