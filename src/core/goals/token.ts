/**
 * What a text is made of, for the goal grammar. One shape for all kinds keeps the scanner fast; `lower` of a
 * mark is the mark itself, dashes all being "-".
 */
export type Token = {
  readonly kind: "word" | "number" | "code" | "mark" | "break";
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly folded: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** White space stands before it. */
  readonly gap: boolean;
  /** Numbers only. */
  readonly value: number;
  /** Four digits without separator, 1900–2100. */
  readonly yearLike: boolean;
};

export type Tokens = {
  readonly list: readonly Token[];
  /** Some word has a diacritic: then short words must match exactly ("còn" is not "con"). */
  readonly accented: boolean;
  /** For each token: it stands in closed brackets. */
  readonly inside: readonly boolean[];
};
