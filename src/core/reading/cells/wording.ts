const LETTERS = /\p{L}/gu;
const LOWER_START = /^[\s"'“(,;]*\p{Ll}/u;
const CLOSED = /[.;:!?…]["”)]?\s*$/;
const SUB_ROW = /^\s*(?:[-+*•–—]|trong (?:số )?đó)/iu;

const OPENS_PARTS =
  /^(?:[-+*•–—]\s*)?(?:trong (?:số )?đó|tr\.? ?đó|t\.? ?đó|bao gồm|gồm|chia ra|cụ thể)\s*[:,.…]*$/iu;

/** Written in capitals throughout, as headings often are; a lone abbreviation is none. */
export function isCapitals(text: string): boolean {
  const letters = text.normalize("NFC").match(LETTERS) ?? [];
  if (letters.length < 6 || !/\s/.test(text.trim())) return false;
  return letters.filter((letter) => letter !== letter.toUpperCase()).length * 10 <= letters.length;
}

export function startsSmall(text: string): boolean {
  return LOWER_START.test(text.normalize("NFC"));
}

export function isClosed(text: string): boolean {
  return CLOSED.test(text);
}

/** "- Thành thị", "+ …", "Trong đó: …": part of the indicator above. */
export function isSubRow(text: string): boolean {
  return SUB_ROW.test(text.normalize("NFC"));
}

/** "Trong đó:" alone in its row: what follows is part of the indicator above. */
export function opensParts(text: string): boolean {
  return OPENS_PARTS.test(text.normalize("NFC").trim());
}
