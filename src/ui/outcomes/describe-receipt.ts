import type { Receipt } from "../../app/ports/workbook";
import type { CellEdit } from "../../core/sheet/edit";
import type { Wording } from "../wording-for";
import { nameCells } from "./name-cells";
import type { Statement } from "./statement";

/** What was written, and what was not and why. */
export function describeReceipt(
  words: Wording,
  receipt: Receipt,
  success: string,
  further: readonly string[] = [],
): Statement {
  const { outcomes } = words.pane;
  const wrote = receipt.written.length > 0 || receipt.insertion !== undefined;
  const left = [...leftovers(words, receipt), ...further];
  return {
    tone: left.length === 0 && wrote ? "success" : "warning",
    sentences: [wrote ? success : outcomes.nothingWritten, ...left],
  };
}

function leftovers(words: Wording, { stale, refused, keptRows }: Receipt): readonly string[] {
  const { outcomes } = words.pane;
  const told: string[] = [];
  if (keptRows !== undefined) told.push(outcomes.keptRows(keptRows.count, keptRows.before + 1));
  if (stale.length > 0) told.push(outcomes.stale(nameEdits(words, stale)));
  for (const because of ["protected", "merged", "spilled", "mixed-formats", "host"] as const) {
    const edits = refused.filter((one) => one.because === because).map(({ edit }) => edit);
    if (edits.length > 0) told.push(outcomes.refused[because](nameEdits(words, edits)));
  }
  return told;
}

export function nameEdits(words: Wording, edits: readonly CellEdit[]): string {
  return nameCells(
    words,
    edits.map(({ at }) => at),
  );
}
