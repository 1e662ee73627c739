const TAGS = /<\/?(?:b|i|u|p|br|em|strong|span|font|sup|sub)\b[^<>]*>/gi;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const SPACES = /\s+/g;
const MARKS = /[\u0300-\u036F]/g;

/** Readable text: NFC, leftover tags and invisible characters off, all white space folded to one blank. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(TAGS, " ")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .trim();
}

/** For comparing words: plain, lower case, without diacritics, "đ" and its look-alike "ð" as "d". */
export function fold(text: string): string {
  return plain(text).toLowerCase().normalize("NFD").replace(MARKS, "").replace(/[đð]/g, "d");
}
