import { memoise } from "../../text/memoise";
import { cleanText } from "./clean-text";
import { TERM_CONFUSIONS, type TermConfusion } from "./term-confusions";

export type FoundTerm = {
  /** As it stands in the text. */
  readonly wrong: string;
  readonly right: string;
  readonly certain: boolean;
  /** The whole text with this one slip mended. */
  readonly mended: string;
};

const NONE: readonly FoundTerm[] = [];

/** Nearly every text ends here. Word boundaries are left to the single expressions. */
const ANY = new RegExp(TERM_CONFUSIONS.map(({ wrong }) => wrong).join("|"), "u");

/** An expression with \p{L} takes half a millisecond to compile: only a text that holds a slip needs them. */
const wholeWords = memoise((wrong) => new RegExp(`(?<!\\p{L})(?:${wrong})(?!\\p{L})`, "gu"));

/** The slips in one text, judged on what a safe clean-up would leave of it. */
export function findTerms(text: string): readonly FoundTerm[] {
  const cleaned = cleanText(text);
  return ANY.test(cleaned)
    ? TERM_CONFUSIONS.flatMap((confusion) => findTerm(cleaned, confusion))
    : NONE;
}

function findTerm(cleaned: string, confusion: TermConfusion): readonly FoundTerm[] {
  const { right, certain = false } = confusion;
  const slip = wholeWords(confusion.wrong);
  slip.lastIndex = 0;
  const match = slip.exec(cleaned);
  if (match === null) return NONE;
  const [wrong] = match;
  const isRepeated = slip.test(cleaned);
  const mended = cleaned.replace(slip, right);
  // Lookarounds need the words around the slip, so its right form is read off the mended text.
  const once = isRepeated ? cleaned.replace(new RegExp(slip, "u"), right) : mended;
  const after = cleaned.length - match.index - wrong.length;
  return [
    {
      wrong: wrong.trim(),
      right: once.slice(match.index, once.length - after).trim(),
      certain,
      mended,
    },
  ];
}
