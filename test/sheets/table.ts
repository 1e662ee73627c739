import type { Area } from "../../src/core/sheet/address";
import type { CellValue, SheetSnapshot } from "../../src/core/sheet/snapshot";

type Cell = {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly bold: boolean;
};

const BLANK: Cell = { value: null, text: "", format: "General", bold: false };
const BOLD = /^\*\*(.*)\*\*$/s;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PERCENT = /^=(\d+(?:\.\d+)?)%$/;

function readCell(source: string): Cell {
  const strong = BOLD.exec(source)?.[1];
  const bold = strong !== undefined;
  const words = (strong ?? source).replace(/⏎/g, "\n");
  const percent = PERCENT.exec(words)?.[1];
  if (percent !== undefined) {
    return { value: Number(percent) / 100, text: `${percent}%`, format: "0%", bold };
  }
  if (NUMBER.test(words)) return { value: Number(words), text: words, format: "General", bold };
  const text = words.replace(/^'/, "");
  return text === "" ? BLANK : { value: text, text, format: "General", bold };
}

/** "<" joins a cell to its left neighbour, "^" to the one above. */
function readMerges(grid: readonly (readonly string[])[]): readonly Area[] {
  const areas = new Map<string, { row: number; column: number; bottom: number; right: number }>();
  const owners = new Map<string, string>();
  grid.forEach((row, rowIndex) => {
    row.forEach((source, column) => {
      if (source !== "<" && source !== "^") return;
      const from = source === "<" ? [rowIndex, column - 1].join() : [rowIndex - 1, column].join();
      const owner = owners.get(from) ?? from;
      const [top = 0, left = 0] = owner.split(",").map(Number);
      owners.set([rowIndex, column].join(), owner);
      const area = areas.get(owner) ?? { row: top, column: left, bottom: top, right: left };
      area.bottom = Math.max(area.bottom, rowIndex);
      area.right = Math.max(area.right, column);
      areas.set(owner, area);
    });
  });
  return [...areas.values()].map(({ row, column, bottom, right }) => ({
    row,
    column,
    rowCount: bottom - row + 1,
    columnCount: right - column + 1,
  }));
}

/**
 * A sheet written as one sees it: a line is a row, "|" divides cells, "⏎" breaks a line inside a cell,
 * **bold**, =95% a number shown as percent, '95 a number typed as text.
 */
export function sheetOf(table: string, sheet = "PL"): SheetSnapshot {
  const lines = table.split("\n").slice(1, -1);
  const grid = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const columnCount = Math.max(0, ...grid.map((row) => row.length));
  const cells = grid.map((row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const source = row[column] ?? "";
      return source === "<" || source === "^" ? BLANK : readCell(source);
    }),
  );
  const anyBold = cells.some((row) => row.some(({ bold }) => bold));
  return {
    sheet,
    origin: { row: 0, column: 0 },
    rowCount: cells.length,
    columnCount,
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(({ text }) => text)),
    numberFormats: cells.map((row) => row.map(({ format }) => format)),
    ...(anyBold ? { bold: cells.map((row) => row.map(({ bold }) => bold)) } : {}),
    merges: readMerges(grid),
    hiddenRows: [],
    hiddenColumns: [],
  };
}
