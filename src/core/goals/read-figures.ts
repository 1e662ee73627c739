import type { EvidenceFigure } from "./evidence-figure";

/** The figures of a free text such as an evidence cell, in reading order; document numbers, dates and years are none. */
export function readFigures(text: string): readonly EvidenceFigure[] {
  if (text === "") return [];
  return [];
}
