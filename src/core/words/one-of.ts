import { fold } from "../text/fold";

/** Words that stand in a list as "a, b, c". */
export function listed(words: string): readonly string[] {
  return words.split(",").map((word) => word.trim());
}

/** The source of an expression for one of some words, the longest first: "thị xã" is not to be taken for "xã". */
export function oneOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}

/** The same over folded text. */
export function oneFolded(words: readonly string[]): string {
  return oneOf([...new Set(words.map(fold))]);
}

/** Small, "Capital" and "CAPITALS", where the letter behind the word must be told from a small one. */
export function inEveryCase(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ]);
}
