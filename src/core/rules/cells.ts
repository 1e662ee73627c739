import type { Annex } from "../model/annex";
import type { Role } from "../model/column";
import type { Indicator } from "../model/indicator";
import type { CellPosition } from "../sheet/address";
import { textAt, valueAt } from "../sheet/snapshot";
import type { RuleContext } from "./rule";

export function columnOf({ columns }: Annex, role: Role): number | undefined {
  return columns.find((column) => column.role === role)?.column;
}

/** Where the cell of a role stands in the indicator's first row, filled in or not. */
export function cellOf(annex: Annex, { rows }: Indicator, role: Role): CellPosition | undefined {
  const column = columnOf(annex, role);
  const [row] = rows;
  return column === undefined || row === undefined ? undefined : { row, column };
}

/** The cell that states the goal: its own column, else the indicator's text. */
export function goalCell({ goalText, at }: Indicator): CellPosition {
  return goalText?.at ?? at;
}

/** A cell's own string; "" for numbers and empty cells. */
export function stringAt({ snapshot }: RuleContext, { row, column }: CellPosition): string {
  const value = valueAt(snapshot, row, column);
  return typeof value === "string" ? value : "";
}

/** What a person sees in the cell, whether text or number. */
export function shownAt({ snapshot }: RuleContext, { row, column }: CellPosition): string {
  const value = valueAt(snapshot, row, column);
  return typeof value === "string" ? value : textAt(snapshot, row, column);
}

/** Every cell of the annex that holds text: its title lines, declared lines and table. */
export function* textCells(context: RuleContext): Iterable<{ at: CellPosition; text: string }> {
  const { annex, snapshot } = context;
  for (const { at } of ownLines(context)) {
    const text = stringAt(context, at);
    if (text !== "") yield { at, text };
  }
  const { row: first, column: left, rowCount, columnCount } = annex.area;
  for (let row = first; row < first + rowCount; row += 1) {
    for (let column = left; column < left + columnCount; column += 1) {
      const value = valueAt(snapshot, row, column);
      if (typeof value === "string") yield { at: { row, column }, text: value };
    }
  }
}

/** Title and declared lines; one that an earlier annex of the sheet also has is checked there. */
export function ownLines({ annex, otherAnnexes }: RuleContext): readonly { at: CellPosition }[] {
  const taken = new Set<string>();
  for (const other of otherAnnexes) {
    if (other.sheet !== annex.sheet || other.area.row > annex.area.row) continue;
    for (const { at } of [...other.titleLines, ...other.declared]) taken.add(keyOf(at));
  }
  const lines: { at: CellPosition }[] = [];
  for (const { at } of [...annex.titleLines, ...annex.declared]) {
    if (taken.has(keyOf(at)) || isInside(annex, at)) continue;
    taken.add(keyOf(at));
    lines.push({ at });
  }
  return lines;
}

function isInside({ area }: Annex, { row }: CellPosition): boolean {
  return row >= area.row && row < area.row + area.rowCount;
}

export function keyOf({ row, column }: CellPosition): string {
  return `${String(row)}:${String(column)}`;
}
