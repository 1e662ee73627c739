import type { Area, CellPosition } from "../../sheet/address";
import { indexMerges } from "../../sheet/merged-areas";
import { SEVERITIES, type Finding, type Severity } from "../../model/finding";

/**
 * Marks are conditional formats of our own, never fills: switching them off deletes them, and every
 * former format is there as it was, also after the file was saved and opened elsewhere. They go below
 * the user's own conditional formats.
 */
export type Highlight = {
  readonly severity: Severity;
  readonly fill: string;
  readonly areas: readonly Area[];
};

/** N() of a text is 0: a condition that always holds, and by its text ours are found again. */
export const HIGHLIGHT_FORMULA = '=N("annex-reviewer")=0';

/** Programs that saved the file in between may have written it in their own way. */
export function isHighlightFormula(formula: string): boolean {
  return /^=?N\("annex-reviewer"\)=0$/i.test(formula.replace(/\s/g, ""));
}

const FILLS: Readonly<Record<Severity, string>> = {
  error: "#F8C9CC",
  warning: "#FFE699",
  hint: "#CFE2F3",
};

/** One mark per cell, by the gravest finding there; neighbours in a column are one area. */
export function planHighlights(
  sheet: string,
  findings: readonly Finding[],
  merges: readonly Area[] = [],
): readonly Highlight[] {
  const mergeAt = indexMerges(merges);
  const marked = new Map<string, CellPosition & { readonly severity: Severity }>();
  for (const finding of [...findings].sort((one, other) => rank(one) - rank(other))) {
    if (finding.at.sheet !== sheet || finding.ignored !== undefined) continue;
    for (const position of cellsOf(finding)) {
      // The first cell of a merged area is the one that is seen.
      const { row, column } = mergeAt(position.row, position.column) ?? position;
      const cell = `${String(row)} ${String(column)}`;
      if (!marked.has(cell)) marked.set(cell, { row, column, severity: finding.severity });
    }
  }
  return SEVERITIES.flatMap((severity) => {
    const cells = [...marked.values()].filter((cell) => cell.severity === severity);
    return cells.length === 0 ? [] : [{ severity, fill: FILLS[severity], areas: joinCells(cells) }];
  });
}

const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/** One finding may be about many cells: those that it names, and those that its fix would write. */
function cellsOf({ at, cells: gathered = [], values, fix }: Finding): readonly CellPosition[] {
  const { cells } = values;
  const named = Array.isArray(cells) ? (cells as readonly unknown[]).filter(isPosition) : [];
  const written = (fix?.edits ?? []).flatMap((edit) =>
    edit.at.sheet === at.sheet ? [edit.at] : [],
  );
  return [at, ...gathered, ...named, ...written];
}

function isPosition(value: unknown): value is CellPosition {
  return typeof value === "object" && value !== null && "row" in value && "column" in value;
}

function joinCells(positions: readonly CellPosition[]): readonly Area[] {
  const cells = [...positions].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    if (last?.column === column && last.row + last.rowCount === row) last.rowCount += 1;
    else areas.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return areas;
}
