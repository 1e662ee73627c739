import { shownText } from "../../sheet/shown-text";
import type { Column } from "../../model/column";
import type { SheetReader } from "../sheet/sheet-reader";

const STEP = /^\(?(?:[A-ZĐ]|\d{1,2})\)?(?:\s{0,9}=[\d()+\-*/x:%.\s]+)?$/;
const NUMBER = /\d+/;

/** The row "1 2 3 …", "(1) (2) …" or "A B 1 2 3=2+1" under a header. */
export function isNumberingRow(
  reader: SheetReader,
  row: number,
  columns: readonly Column[],
): boolean {
  const steps: number[] = [];
  let filled = 0;
  for (const { column } of columns) {
    const text = shownText(reader.snapshot, row, column).trim();
    if (text === "") continue;
    filled += 1;
    if (text.length > 16 || !STEP.test(text)) return false;
    const number = NUMBER.exec(text)?.[0];
    if (number !== undefined) steps.push(Number(number));
  }
  if (filled < 3 || filled * 2 < columns.length || steps.length < 2) return false;
  return isCount(steps) || isSlippedCount(steps, columns.length);
}

function isCount(steps: readonly number[]): boolean {
  const ordered = [...steps].sort((one, other) => one - other);
  return ordered.every((step, index) => index === 0 || step === (ordered[index - 1] ?? 0) + 1);
}

/** "1 2 3 5 6": a number was skipped; as a row of the table it would be counted as an indicator. */
function isSlippedCount(steps: readonly number[], columns: number): boolean {
  const rising = steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0));
  return rising && steps.length >= 4 && (steps[0] ?? 0) <= 2 && (steps.at(-1) ?? 0) <= columns + 2;
}
