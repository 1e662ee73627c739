import { OWN_LINES, type OwnLineKind } from "../../words/lists/own-lines";
import { fold } from "../../text/fold";

/** Longer than any beginning of a line of ours. */
const BEGINNING = 120;

/** "2. ", "2) ", "- ": what stands before the sentence of a listed line. */
const ORDINAL = /^\s{0,20}(?:\d{1,2}\s{0,5}[.)]\s{0,20}|[-+•*]\s{0,20})?/;

export function ordinalOf(text: string): string {
  return ORDINAL.exec(text)?.[0] ?? "";
}

/** Which of our own sentences a line of text is: a second run rewrites them instead of adding new ones. */
export function readOwnLine(text: string): OwnLineKind | undefined {
  const ordinal = ordinalOf(text).length;
  const sentence = fold(text.slice(ordinal, ordinal + BEGINNING)).replace(/\d+/, "#");
  return OWN_LINES.find(({ start }) => begins(sentence, start))?.kind;
}

function begins(sentence: string, start: string): boolean {
  return sentence.startsWith(start) && !/[a-z0-9]/.test(sentence.charAt(start.length));
}
