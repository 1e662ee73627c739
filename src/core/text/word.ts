import { memoise } from "./memoise";
import { settleTones } from "./tone";

/** A syllable as the grammar compares it. */
export type Word = {
  /** Lower case, NFC, tone mark in its modern place. */
  readonly lower: string;
  /** `lower` without diacritics, "đ" as "d". */
  readonly folded: string;
};

const MARKS = /[\u0300-\u036F]/g;

/** Every distinct syllable is folded once: an annex of 10 000 rows has a few hundred of them. */
export const wordOf: (text: string) => Word = memoise((text) => {
  const lower = settleTones(text.toLowerCase().replaceAll("ð", "đ"));
  const folded = lower.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
  return { lower, folded };
}, 32_768);
