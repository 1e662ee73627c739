import type { CellInput } from "../sheet/edit";

/** Times New Roman 12: a small letter with the blanks between words, and what a capital adds. */
const CHARACTER_WIDTH = 4.8;
const CAPITAL_EXTRA = 2.6;
const LINE_HEIGHT = 15;
const PADDING = 6;
/** Row height of Excel for one line of that font. */
export const PLAIN_HEIGHT = 18;
const TALLEST = 409;

function lines(text: string, width: number): number {
  const room = Math.max(CHARACTER_WIDTH, width - PADDING);
  return text.split("\n").reduce((sum, line) => {
    const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
    const long = line.length * CHARACTER_WIDTH + capitals * CAPITAL_EXTRA;
    return sum + Math.max(1, Math.ceil(long / room));
  }, 0);
}

/** About how high a text is in a cell so wide; Excel itself knows better, but not for merged cells. */
export function heightOf(text: string, width: number): number {
  return Math.min(TALLEST, Math.max(PLAIN_HEIGHT, lines(text, width) * LINE_HEIGHT + 2));
}

/** Of a row of wrapped cells; formulas here are short. */
export function estimateHeight(
  inputs: readonly CellInput[],
  columnWidths: readonly number[],
): number {
  return inputs.reduce<number>(
    (height, input, column) =>
      typeof input === "string"
        ? Math.max(height, heightOf(input, columnWidths[column] ?? 0))
        : height,
    PLAIN_HEIGHT,
  );
}
