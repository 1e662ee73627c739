import { readable } from "./readable";

const SPACES = /\s+/g;
const MARKS = /[\u0300-\u036F]/g;

const SPACE = 0x20;
const OPENING_TAG = 0x3c;
const OPENING_BRACKET = 0x5b;

/** Composed Latin letters, digits and common signs: nothing that needs a second look. */
function isOrdinary(code: number): boolean {
  if (code < 0x80) return code > SPACE && code !== OPENING_TAG && code !== OPENING_BRACKET;
  if (code < 0x300) return code > 0xa0 && code !== 0xad;
  if (code < 0x2010) return code >= 0x1e00 && code <= 0x1eff;
  return code <= 0x2027 || (code >= 0x2030 && code <= 0x205e) || code === 0x2264 || code === 0x2265;
}

/** Most cells are already as they should be; one pass over their characters tells, and copies nothing. */
function isPlain(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (afterSpace) return false;
      afterSpace = true;
    } else {
      if (!isOrdinary(code)) return false;
      afterSpace = false;
    }
  }
  return !afterSpace || text === "";
}

/** Readable text on one line: NFC, leftover tags and invisible characters off, white space folded to one blank. */
export function plain(text: string): string {
  return isPlain(text) ? text : readable(text).replace(SPACES, " ").trim();
}

/** For comparing words: plain, lower case, without diacritics, "đ" and its look-alike "ð" as "d". */
export function fold(text: string): string {
  return foldByTable(text) ?? foldSlowly(plain(text));
}

function foldSlowly(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(MARKS, "").replace(/[đð]/g, "d");
}

const TABLE_SIZE = 0x2100;
const LONGEST = 400;
/** What each ordinary character folds to, found out when it first occurs; 0 where nobody has asked yet. */
const table = new Uint16Array(TABLE_SIZE);

/** One look per character instead of four passes that each copy the text; undefined where that is not enough. */
function foldByTable(text: string): string | undefined {
  const { length } = text;
  if (length > LONGEST) return undefined;
  const codes: number[] = [];
  let afterSpace = true;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? afterSpace : code >= TABLE_SIZE || !isOrdinary(code)) return undefined;
    afterSpace = code === SPACE;
    const known = table[code] ?? 0;
    codes.push(known === 0 ? learn(code) : known);
  }
  if (afterSpace && length > 0) return undefined;
  return String.fromCharCode.apply(undefined, codes);
}

/** All ordinary characters fold to one character each. */
function learn(code: number): number {
  const becomes = foldSlowly(String.fromCharCode(code)).charCodeAt(0);
  table[code] = becomes;
  return becomes;
}
