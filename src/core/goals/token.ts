import type { Word } from "../text/word";

/** What a text is made of, for the goal grammar. */
export type Token = {
  readonly kind: "word" | "number" | "code" | "mark" | "break";
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
  /** Of a mark the mark itself, all dashes being "-"; of numbers and codes an empty word. */
  readonly word: Word;
  /** Numbers only. */
  readonly value: number | undefined;
  /** Four digits without separator, 1900–2100. */
  readonly yearLike: boolean;
};

export type Tokens = {
  readonly list: readonly Token[];
  /** Some word has a diacritic: then short words must match exactly ("còn" is not "con"). */
  readonly accented: boolean;
  /** Tokens in closed brackets are marked; empty where there are none. */
  readonly inside: readonly (boolean | undefined)[];
  /** Which phrase tables have an edge word in the text (match-phrase.ts): most scans end here. */
  readonly signals: number;
  readonly hasYear: boolean;
};

/** The word or mark at a place, "" outside the text. */
export function lowerAt({ list }: Tokens, at: number): string {
  return list[at]?.word.lower ?? "";
}

/** The text from one token up to another, blanks folded. */
export function sliceTokens({ list }: Tokens, text: string, from: number, end: number): string {
  const first = list[from];
  const last = list[end - 1];
  if (first === undefined || last === undefined || end <= from) return "";
  return text.slice(first.start, last.end).replace(/\s+/g, " ");
}
