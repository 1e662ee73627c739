import type { Cell } from "../../../model/cell";
import { displayText } from "../../../model/display-text";

const POINTS_PER_PIXEL = 3 / 4;
const LINE_HEIGHT = 1.2;
const PADDING = { across: 8, down: 2 } as const;

const pen = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** Points that a cell needs in a column of so many pixels, as Excel fits a row whose height nobody has set. */
export function fitHeight({ content, format }: Cell, pixels: number): number {
  if (content === null) return 0;
  const { size, bold, name } = format.font;
  const font = `${bold ? "bold " : ""}${String(size)}pt "${name}", serif`;
  const paragraphs = displayText(content, format.numberFormat).split("\n");
  const lines = format.wrapText
    ? paragraphs.reduce((sum, text) => sum + countLines(text, font, pixels - PADDING.across), 0)
    : paragraphs.length;
  return lines * size * LINE_HEIGHT + PADDING.down * POINTS_PER_PIXEL;
}

function countLines(paragraph: string, font: string, pixels: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<= )/)) {
    const width = widthOf(word, font);
    if (used > 0 && used + width > pixels) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}

/** Words repeat; measuring is what costs. */
function widthOf(word: string, font: string): number {
  const key = `${font} ${word}`;
  const known = widths.get(key);
  if (known !== undefined || pen === null) return known ?? 0;
  pen.font = font;
  const { width } = pen.measureText(word);
  widths.set(key, width);
  return width;
}
