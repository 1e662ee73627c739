import type { CellFont } from "./sheet-marks";
import { readFont } from "./xlsx-fonts";

export type TextRuns = { readonly mixed: boolean; readonly font: CellFont };

const RUN = /<(?:\w+:)?r(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?r>/g;
const FORMAT = /<(?:\w+:)?rPr(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?rPr>/;

/**
 * A text of several runs: its characters may differ in format. Undefined for a plain text. A run
 * without a format of its own has the cell's. As Excel reports it, a cell is bold when all of it is.
 */
export function readTextRuns(richText: string, cellFont: CellFont): TextRuns | undefined {
  const runs = [...richText.matchAll(RUN)].map(([, run]) => FORMAT.exec(run ?? "")?.[1]);
  if (runs.length === 0) return undefined;
  const fonts = runs.map((format) => (format === undefined ? cellFont : readFont(format)));
  const names = new Set(fonts.map(({ name }) => name ?? cellFont.name));
  const [name = null] = names;
  return {
    mixed: new Set(runs).size > 1,
    font: { name: names.size === 1 ? name : null, bold: fonts.every(({ bold }) => bold) },
  };
}
