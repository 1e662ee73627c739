import { memoise } from "../../text/memoise";
import { cleanText } from "./clean-text";
import { TERM_CONFUSIONS } from "./term-confusions";

export type FoundTerm = {
  /** As it stands in the text. */
  readonly wrong: string;
  readonly right: string;
  readonly certain: boolean;
  /** The whole text with this one slip mended. */
  readonly mended: string;
};

const whole = (source: string): string => `(?<!\\p{L})(?:${source})(?!\\p{L})`;

const COMPILED = TERM_CONFUSIONS.map(({ wrong, right, certain }) => ({
  right,
  certain: certain === true,
  first: new RegExp(whole(wrong), "u"),
  every: new RegExp(whole(wrong), "gu"),
}));

/** One pass decides for nearly every cell that there is nothing to look for. */
const ANY = new RegExp(
  whole(TERM_CONFUSIONS.map(({ wrong }) => wrong.replace(/\((?!\?)/g, "(?:")).join("|")),
  "u",
);

/** The slips in one text, judged on what a safe clean-up would leave of it. */
export const findTerms: (text: string) => readonly FoundTerm[] = memoise((text) => {
  const cleaned = cleanText(text);
  if (!ANY.test(cleaned)) return [];
  return COMPILED.flatMap(({ first, every, right, certain }) => {
    const match = first.exec(cleaned);
    if (match === null) return [];
    const [wrong] = match;
    // Lookarounds need the words around the slip, so its right form is read off the mended text.
    const once = cleaned.replace(first, right);
    const after = cleaned.length - match.index - wrong.length;
    return {
      wrong: wrong.trim(),
      right: once.slice(match.index, once.length - after).trim(),
      certain,
      mended: cleaned.replace(every, right),
    };
  });
});
