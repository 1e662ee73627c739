/** Tags that Word and web pages leave behind; a paragraph or line break stays a line break. */
const BREAKS = /\s{0,50}<(?:\/p>\s{0,50}<p\b[^<>]*|br\s{0,9}\/?)>\s{0,50}/gi;
const TAGS = /<\/?(?:b|i|u|p|em|strong|span|font|sup|sub|div|table|tr|td)\b[^<>]*>/gi;
const ARTEFACTS = /\[bookmark:[^[\]]*\]|_x000D_|&nbsp;|\r/gi;
const MARKUP = new RegExp(`${BREAKS.source}|${TAGS.source}|${ARTEFACTS.source}`, "i");

const BLANKS = /[\u00A0\u2000-\u200A\u202F\u3000\t]/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const DOUBLED = /(\S) {2,}(?=\S)/g;
const LEADING_BREAKS = /^\s*\n\s*/;

/**
 * Everything that a safe fix may change about a text, at once: so two findings in one cell propose the
 * same edit. Indentation and the line breaks between items stay.
 */
export function cleanText(text: string): string {
  if (isTidy(text) || !NEEDS_CLEANING.test(text)) return text;
  const spelled = text
    .normalize("NFC")
    .replace(BREAKS, "\n")
    .replace(TAGS, "")
    .replace(ARTEFACTS, "")
    .replace(BLANKS, " ")
    .replace(INVISIBLE, "")
    .replace(DOUBLED, "$1 ")
    .replace(LEADING_BREAKS, "");
  return MARKUP.test(text) ? spelled.trim() : spelled;
}

const SPACE = 0x20;

/** Nothing of all this can be in the text: nearly every cell, told in one pass over its characters. */
export function isTidy(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : isSuspicious(code)) return false;
    before = code;
  }
  return true;
}

/** Control and invisible characters, special blanks, loose marks, and what markup begins with: < [ _ & */
function isSuspicious(code: number): boolean {
  if (code < SPACE || code === 0x26 || code === 0x3c || code === 0x5b || code === 0x5f) return true;
  if (code < 0xa0) return false;
  if (code < 0x2000) return code === 0xa0 || code === 0xad || (code >= 0x300 && code <= 0x36f);
  return code <= 0x200d || code === 0x202f || code === 0x2060 || code === 0x3000 || code === 0xfeff;
}

const NEEDS_CLEANING =
  /[\u0300-\u036F]|[\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF\u00AD\t\r]|<\/?[a-z]|\[bookmark:|_x000D_|&nbsp;|\S {2,}\S|^\s*\n/i;

const IRREGULAR = /[\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF\u00AD\t]|\S[ \u00A0]{2,}\S|^\s*\n/;
/** Blanks that a reader cannot see but that break searching, comparing and line wrapping. */
export function hasIrregularSpaces(text: string): boolean {
  return IRREGULAR.test(text);
}

const MARKS = /[\u0300-\u036F]/;
/** Letters and their marks stored apart (NFD): looks right, is never found by a search. */
export function isDecomposed(text: string): boolean {
  return MARKS.test(text) && text.normalize("NFC") !== text;
}

export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}
