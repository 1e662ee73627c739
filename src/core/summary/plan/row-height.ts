import type { CellInput } from "../../sheet/edit";

/** Times New Roman 12: a small letter with the blanks between words, and what a capital adds. */
const CHARACTER_WIDTH = 4.8;
const CAPITAL_EXTRA = 2.6;
const BOLD_EXTRA = 0.5;
const LINE_HEIGHT = 15;
const PADDING = 6;
/** Row height of Excel for one line of that font. */
export const PLAIN_HEIGHT = 18;
/** The same when Excel fits the row. */
export const FITTED_LINE = 15.75;
const TALLEST = 409;

function lines(text: string, width: number, bold: boolean): number {
  const room = Math.max(CHARACTER_WIDTH, width - PADDING);
  return text.split("\n").reduce((sum, line) => {
    const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
    const letter = CHARACTER_WIDTH + (bold ? BOLD_EXTRA : 0);
    const long = line.length * letter + capitals * CAPITAL_EXTRA;
    return sum + Math.max(1, Math.ceil(long / room));
  }, 0);
}

/** About how high a text is in a cell so wide; Excel itself knows better, but not for merged cells. */
export function heightOf(text: string, width: number, { bold = false } = {}): number {
  return Math.min(TALLEST, Math.max(PLAIN_HEIGHT, lines(text, width, bold) * LINE_HEIGHT + 2));
}

/** Of a row of wrapped cells; formulas here are short. */
export function estimateHeight(
  inputs: readonly CellInput[],
  columnWidths: readonly number[],
  weight: { readonly bold?: boolean } = {},
): number {
  return inputs.reduce<number>(
    (height, input, column) =>
      typeof input === "string"
        ? Math.max(height, heightOf(input, columnWidths[column] ?? 0, weight))
        : height,
    PLAIN_HEIGHT,
  );
}

const HEAD_HEIGHT = 34;

/** Of a table's head: bold, with some air. */
export function headHeight(heads: readonly string[], columnWidths: readonly number[]): number {
  return Math.max(HEAD_HEIGHT, estimateHeight(heads, columnWidths, { bold: true }));
}
