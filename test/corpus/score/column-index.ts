const LETTERS = 26;

/** "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - 64;
  return column - 1;
}
