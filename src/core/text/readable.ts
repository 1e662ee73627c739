const TAG = /<\/?(?:b|i|u|p|br|em|strong|span|font|sup|sub|div|li|ul|ol)\b[^<>]*>/gi;
const LINE_TAG = /<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi;
const BOOKMARK = /\[bookmark:[^[\]]*\]/gi;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;

/**
 * The text as a reader sees it, line breaks kept: NFC, leftover tags, bookmarks and invisible characters off.
 * Most cells have none of it; they are recognised in one pass over their characters.
 */
export function readable(text: string): string {
  if (!needsRepair(text)) return text;
  return text
    .normalize("NFC")
    .replace(LINE_TAG, "\n")
    .replace(TAG, " ")
    .replace(BOOKMARK, " ")
    .replace(INVISIBLE, "");
}

function needsRepair(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xad) {
      if (code === 0x3c || code === 0x5b) return true;
    } else if (code === 0xad || (code >= 0x300 && code <= 0x36f)) return true;
    else if (code >= 0x200b && (code <= 0x200f || code === 0x2060 || code === 0xfeff)) return true;
  }
  return false;
}
