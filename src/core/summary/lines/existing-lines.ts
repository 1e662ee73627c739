import type { DeclaredLine } from "../../model/declared-line";
import type { CellPosition } from "../../sheet/address";
import { valueAt, type SheetSnapshot } from "../../sheet/snapshot";
import { readOwnLine } from "../../recognise/caption/own-lines";
import type { AssessedAnnex } from "../../model/annex-review";
import type { SummaryLine } from "./summary-line";

/** A summary line that stands on the sheet: the annex's own words, or ours from an earlier run. */
export type ExistingLine = {
  readonly at: CellPosition;
  readonly kind: SummaryLine["kind"];
  readonly declared?: DeclaredLine;
};

/** A title holds one or two cells in a row; three are a table, maybe another annex. */
const CELLS_OF_A_TABLE = 3;
const FARTHEST = 40;

function cellsOf(snapshot: SheetSnapshot, row: number): readonly CellPosition[] {
  const { origin, columnCount } = snapshot;
  const cells: CellPosition[] = [];
  for (let column = origin.column; column < origin.column + columnCount; column += 1) {
    if (valueAt(snapshot, row, column) !== null) cells.push({ row, column });
  }
  return cells;
}

/** Our own lines between the header and whatever table stands above it. */
function ownLines(snapshot: SheetSnapshot, header: number): readonly ExistingLine[] {
  const found: ExistingLine[] = [];
  for (let row = header - 1; row >= Math.max(0, header - FARTHEST); row -= 1) {
    const cells = cellsOf(snapshot, row);
    if (cells.length >= CELLS_OF_A_TABLE) break;
    for (const at of cells) {
      const value = valueAt(snapshot, at.row, at.column);
      if (typeof value !== "string") continue;
      for (const line of value.split("\n")) {
        const kind = readOwnLine(line);
        if (kind !== undefined) found.push({ at, kind });
      }
    }
  }
  return found;
}

/** Every summary line of the annex, in reading order. */
export function existingLines(
  snapshot: SheetSnapshot,
  { annex }: AssessedAnnex,
  header: number,
): readonly ExistingLine[] {
  const declared = annex.declared.map((line): ExistingLine => ({
    at: line.at,
    kind: line.kind,
    declared: line,
  }));
  const only = ownLines(snapshot, header).filter(
    (line) => !declared.some((other) => same(other, line)),
  );
  return [...declared, ...only].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function same(a: ExistingLine, b: ExistingLine): boolean {
  return a.kind === b.kind && a.at.row === b.at.row && a.at.column === b.at.column;
}
