/** Thousandths of the font's size, of Times New Roman; Vietnamese letters are as wide as their base. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijlt:;/!", 278],
  [" .,", 250],
  ["fr()-Iı", 333],
  ['sJ“”"', 400],
  ["acez", 444],
  ["bdghknopquvxyđơ0123456789", 500],
  ["ư–≥≤", 560],
  ["FPSELTZ", 550],
  ["CBR", 600],
  ["QADGHKNOUVXYĐƯƠ", 655],
  ["mw%", 780],
  ["MW—…", 930],
];
const OTHER = 500;
const BOLD = 1.07;
/** Screens draw letters on whole pixels: a little wider than on paper. */
const ON_SCREEN = 1.05;

const byLetter = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

export type TextFont = { readonly size: number; readonly bold: boolean };

/** About how long a text is in points; no font is measured here. */
export function textWidth(text: string, { size, bold }: TextFont): number {
  let sum = 0;
  for (const letter of text.normalize("NFD")) {
    if (/\p{M}/u.test(letter)) continue;
    sum += byLetter.get(letter) ?? OTHER;
  }
  return (sum * size * ON_SCREEN * (bold ? BOLD : 1)) / 1000;
}

/** How many lines a text takes when it is broken between words, or within a word longer than the line. */
export function lineCount(text: string, width: number, font: TextFont): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, width, font), 0);
}

function linesOf(line: string, width: number, font: TextFont): number {
  const blank = textWidth(" ", font);
  let count = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const long = textWidth(word, font);
    if (used > 0 && used + blank + long > width) {
      count += 1;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + long;
    while (used > width && width > 0) {
      count += 1;
      used -= width;
    }
  }
  return count;
}
