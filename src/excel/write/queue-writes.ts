import type { CellAddress } from "../../core/sheet/address";
import { encodeInput, type CellWrite, type EncodedInput } from "./encode-input";

type Run = { readonly first: CellAddress; readonly cells: EncodedInput[] };

/** Queues the writes, neighbours below each other as one range. */
export function queueWrites(
  worksheets: Excel.WorksheetCollection,
  writes: readonly CellWrite[],
  sheetIds: Readonly<Record<string, string>>,
): void {
  for (const { first, cells } of joinRuns(writes)) {
    const sheet = worksheets.getItem(sheetIds[first.sheet] ?? first.sheet);
    const range = sheet.getRangeByIndexes(first.row, first.column, cells.length, 1);
    // null leaves a cell as it is.
    setFormats(
      range,
      cells.map(({ formatBefore }) => formatBefore),
    );
    range.formulas = cells.map(({ typed }) => [typed]);
    setFormats(
      range,
      cells.map(({ formatAfter }) => formatAfter),
    );
  }
}

function setFormats(range: Excel.Range, formats: readonly (string | null)[]): void {
  if (formats.every((format) => format === null)) return;
  range.numberFormat = formats.map((format) => [format]);
}

function joinRuns(writes: readonly CellWrite[]): readonly Run[] {
  const sorted = [...writes].sort(
    ({ at: one }, { at: other }) =>
      one.sheet.localeCompare(other.sheet) || one.column - other.column || one.row - other.row,
  );
  const runs: Run[] = [];
  for (const write of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, write.at)) run.cells.push(encodeInput(write));
    else runs.push({ first: write.at, cells: [encodeInput(write)] });
  }
  return runs;
}

function continues({ first, cells }: Run, at: CellAddress): boolean {
  return (
    at.sheet === first.sheet && at.column === first.column && at.row === first.row + cells.length
  );
}
