/** "C" is 2. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A5:K24" as columns and the last row, from 0. */
export function parseArea(area: string) {
  const [, left = "A", right = "A", bottom = "1"] = /^([A-Z]+)\d+:([A-Z]+)(\d+)$/.exec(area) ?? [];
  return { left: columnNumber(left), right: columnNumber(right), bottom: Number(bottom) - 1 };
}
