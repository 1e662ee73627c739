import { wordOf, type Word } from "../text/word";

/** Kinds of tokens; numbers, because they live in a byte array. */
export const OUTSIDE = 0;
export const WORD = 1;
export const NUMBER = 2;
/** A number that is a name: document number, date, "Ipv6". */
export const CODE = 3;
export const MARK = 4;
export const BREAK = 5;

/**
 * What a text is made of, for the goal grammar. The columns are buffers that the next `tokenise` fills anew (35 objects
 * per cell and their disposal cost more than the reading): take out what is needed before another text is read.
 */
export type Tokens = {
  /** The readable text in which the tokens stand: NFC, tags off. */
  readonly text: string;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where white space stands before the token. */
  readonly gaps: Uint8Array;
  /** Of a mark the mark itself, all dashes being "-"; of numbers and codes the empty word. */
  readonly words: readonly Word[];
  /** NaN for all but numbers. */
  readonly values: Float64Array;
  /** 1 in closed brackets. */
  readonly inside: Uint8Array;
  /** Some word has a diacritic: then short words must match exactly ("còn" is not "con"). */
  readonly accented: boolean;
  /** Which phrase tables have an edge word in the text (match-phrase.ts): most scans end here. */
  readonly signals: number;
  readonly hasYear: boolean;
};

export const NO_WORD = wordOf("");

export function kindAt({ kinds, count }: Tokens, at: number): number {
  return at >= 0 && at < count ? (kinds[at] ?? OUTSIDE) : OUTSIDE;
}

export function isWordAt(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at) === WORD;
}

export function wordIn({ words, count }: Tokens, at: number): Word {
  return at >= 0 && at < count ? (words[at] ?? NO_WORD) : NO_WORD;
}

/** The word or mark at a place, "" outside the text. */
export function lowerAt(tokens: Tokens, at: number): string {
  return wordIn(tokens, at).lower;
}

/** Undefined where no number stands. */
export function valueAt(tokens: Tokens, at: number): number | undefined {
  return kindAt(tokens, at) === NUMBER ? tokens.values[at] : undefined;
}

/** The year at a place: four digits without separator, from 1900 to 2100. */
export function yearAt(tokens: Tokens, at: number): number | undefined {
  const value = valueAt(tokens, at);
  return isYear(value, endOf(tokens, at) - startOf(tokens, at)) ? value : undefined;
}

export function isYear(value: number | undefined, length: number): boolean {
  return value !== undefined && length === 4 && value >= 1900 && value <= 2100;
}

export function hasGap({ gaps, count }: Tokens, at: number): boolean {
  return at >= 0 && at < count && gaps[at] === 1;
}

export function isInside({ inside, count }: Tokens, at: number): boolean {
  return at >= 0 && at < count && inside[at] === 1;
}

export function startOf({ starts }: Tokens, at: number): number {
  return starts[at] ?? 0;
}

export function endOf({ ends }: Tokens, at: number): number {
  return ends[at] ?? 0;
}

/** The text from one token up to another, blanks folded. */
export function sliceTokens(tokens: Tokens, from: number, end: number): string {
  if (end <= from || from >= tokens.count) return "";
  const slice = tokens.text.slice(startOf(tokens, from), endOf(tokens, end - 1));
  return /\s\s|[^\S ]/.test(slice) ? slice.replace(/\s+/g, " ") : slice;
}
