import { fold } from "../../text/fold";
import { AFTER_NAMES, NO_PLACES, NO_PLACES_BARE } from "../../words/lists/places";
import { oneOf } from "../../words/one-of";

const ACCENTED = new Set(AFTER_NAMES.split(" "));
/** The same in a text that was typed without diacritics. */
const BARE = new Set(AFTER_NAMES.split(" ").map(fold));
const NO_PLACE = new RegExp(`^${oneOf([...NO_PLACES, ...NO_PLACES_BARE])}(?!\\p{L})`, "iu");

/** Whether a word of a text in capitals ends a name; `bare`: the text has no diacritics, "SON LA" and "LA" look alike. */
export function endsName(word: string, bare: boolean): boolean {
  return bare ? BARE.has(fold(word)) : ACCENTED.has(word.normalize("NFC").toLowerCase());
}

export function isBare(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}

export function isNoPlace(name: string): boolean {
  return NO_PLACE.test(name);
}
