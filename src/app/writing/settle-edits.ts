import { formatPosition } from "../../core/sheet/address";
import type { CellEdit } from "../../core/sheet/edit";
import type { Finding } from "../../core/model/finding";

export type Settled = {
  readonly edits: readonly CellEdit[];
  /** Findings whose fix would write a cell that an earlier fix writes otherwise; the next check offers them again. */
  readonly postponed: readonly Finding[];
};

/** The edits of several fixes as one write: a cell is written once, and a fix goes in whole or not at all. */
export function settleEdits(findings: readonly Finding[]): Settled {
  const settled = new Map<string, CellEdit>();
  const postponed: Finding[] = [];
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? [];
    if (edits.some((edit) => clashes(settled.get(cellKey(edit)), edit))) {
      postponed.push(finding);
      continue;
    }
    for (const edit of edits) settled.set(cellKey(edit), edit);
  }
  return { edits: [...settled.values()], postponed };
}

function clashes(earlier: CellEdit | undefined, edit: CellEdit): boolean {
  return earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(edit);
}

function cellKey({ at }: CellEdit): string {
  return `${at.sheet}!${formatPosition(at)}`;
}
