import type { Weights } from "../../../src/core/recognise/weighing/read-weights";

const HUNDREDTHS = 100;
const FIRST_LETTER = "a".charCodeAt(0);
/** Smaller weights hardly change a reading, and would be most of the file. */
const LEAST = 4;

/** What `readWeights` reads: a line for each piece of evidence, a letter and hundredths for each meaning. */
export function writeWeights(weights: Weights): string {
  return [...weights]
    .map(([name, row]) => `${name}\t${writeRow(row)}`)
    .filter((line) => !line.endsWith("\t"))
    .join("\n");
}

function writeRow(row: readonly number[]): string {
  return row
    .map((amount, index) => {
      const hundredths = Math.round(amount * HUNDREDTHS);
      if (Math.abs(hundredths) < LEAST) return "";
      return `${String.fromCharCode(FIRST_LETTER + index)}${String(hundredths)}`;
    })
    .join("");
}
