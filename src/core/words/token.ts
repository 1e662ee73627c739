import { wordOf, type Word } from "../text/word";

/** A `code` is a number that is a name: document number, date, "Ipv6". */
export type TokenKind = "word" | "number" | "code" | "mark" | "break";

export type Token = {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
  /** Of a mark the mark itself, all dashes being "-"; of numbers and codes the empty word. */
  readonly word: Word;
  /** Of numbers only. */
  readonly value: number | undefined;
};

/** What a text is made of, for the one phrase matcher and the readers of figures, goals and statuses. */
export type Tokens = {
  /** The readable text in which the tokens stand: NFC, tags off. */
  readonly text: string;
  readonly list: readonly Token[];
  readonly count: number;
  /** The places in closed brackets. */
  readonly inside: ReadonlySet<number>;
  /** Some word has a diacritic: then short words must match exactly ("còn" is not "con"). */
  readonly accented: boolean;
};

export const NO_WORD = wordOf("");

/** Undefined outside the text. */
export function kindAt({ list }: Tokens, at: number): TokenKind | undefined {
  return list[at]?.kind;
}

export function isWordAt(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at) === "word";
}

export function wordIn({ list }: Tokens, at: number): Word {
  return list[at]?.word ?? NO_WORD;
}

/** The word or mark at a place, "" outside the text. */
export function lowerAt(tokens: Tokens, at: number): string {
  return wordIn(tokens, at).lower;
}

/** Undefined where no number stands. */
export function valueAt({ list }: Tokens, at: number): number | undefined {
  return list[at]?.value;
}

/** The year at a place: four digits without separator, from 1900 to 2100. */
export function yearAt({ list }: Tokens, at: number): number | undefined {
  const token = list[at];
  if (token?.value === undefined || token.end - token.start !== 4) return undefined;
  return token.value >= 1900 && token.value <= 2100 ? token.value : undefined;
}

export function hasGap({ list }: Tokens, at: number): boolean {
  return list[at]?.gap === true;
}

export function isInside({ inside }: Tokens, at: number): boolean {
  return inside.has(at);
}

export function startOf({ list }: Tokens, at: number): number {
  return list[at]?.start ?? 0;
}

export function endOf({ list }: Tokens, at: number): number {
  return list[at]?.end ?? 0;
}

/** The text from one token up to another, blanks folded. */
export function sliceTokens(tokens: Tokens, from: number, end: number): string {
  if (end <= from || from >= tokens.count) return "";
  const slice = tokens.text.slice(startOf(tokens, from), endOf(tokens, end - 1));
  return /\s\s|[^\S ]/.test(slice) ? slice.replace(/\s+/g, " ") : slice;
}
