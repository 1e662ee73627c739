/** Classes of characters; letters are all that the table does not name. */
export const LETTER = 0;
export const DIGIT = 1;
export const SPACE = 2;
export const LINE = 3;
const SIGN = 4;
/** Something that a reader does not see: the text is cleaned first. */
export const HIDDEN = 5;

const CLASSES = classTable();

export function classOf(code: number): number {
  if (code < CLASSES.length) return CLASSES[code] ?? SIGN;
  if (code === 0xfeff) return HIDDEN;
  // Far scripts are letters; the private area is where Wingdings keeps its bullets. NaN ends the text.
  return code > 0x2bff && (code < 0xe000 || code > 0xf8ff) ? LETTER : SIGN;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(0x2c00);
  const set = (kind: number, from: number, to = from): void => {
    table.fill(kind, from, to + 1);
  };
  set(SIGN, 0, 0xbf);
  set(LETTER, 65, 90);
  set(LETTER, 97, 122);
  set(LETTER, 0xaa);
  set(LETTER, 0xba);
  set(SIGN, 0xd7);
  set(SIGN, 0xf7);
  set(SIGN, 0x2000, 0x2bff);
  set(DIGIT, 48, 57);
  for (const space of [9, 32, 0xa0, 0x2007, 0x202f]) set(SPACE, space);
  set(LINE, 10);
  set(LINE, 13);
  set(HIDDEN, 0x300, 0x36f);
  set(HIDDEN, 0x200b, 0x200f);
  for (const hidden of [0x3c, 0x5b, 0xad, 0x2060]) set(HIDDEN, hidden);
  return table;
}
