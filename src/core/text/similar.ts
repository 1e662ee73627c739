import { fold } from "./fold";
import { memoise } from "./memoise";

/** Longest distance at which two words can be the same one misspelt. */
const SHORT = 5;

/**
 * Edits (insert, delete, replace, swap neighbours) from one text to the other; `limit` + 1 where it is more, which
 * is found out early.
 */
export function distance(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      const edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** "trực tuyển" for "trực tuyến": other letters, but at most two of them (one in words under five letters none). */
export function isMisspelling(word: string, known: string): boolean {
  const [a, b] = [fold(word), fold(known)];
  if (a === b) return word.toLowerCase() !== known.toLowerCase();
  if (Math.min(a.length, b.length) < SHORT) return false;
  return distance(a, b, 2) <= 2;
}

export const wordsOf: (text: string) => readonly string[] = memoise((text) =>
  fold(text)
    .split(/[^\p{L}\d%]+/u)
    .filter((word) => word !== ""),
);

/** 0 to 1: how many of their words (diacritics aside) two texts share, twice the common ones over all. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  return similarityOfWords(wordsOf(a), wordsOf(b));
}

export function similarityOfWords(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}
