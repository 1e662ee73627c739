const LESS = 0x3c;
const [R = 0, O = 0, W = 0] = new TextEncoder().encode("row");
/** "<table:table-row" is the longest. */
const LONGEST_START = 13;

/** Roughly how many rows a workbook's parts hold, without reading them: what its reading may take. */
export function countRowTags(parts: Iterable<Uint8Array>): number {
  let count = 0;
  for (const part of parts)
    // By its rarest letter.
    for (let at = part.indexOf(W); at >= 0; at = part.indexOf(W, at + 1))
      if (part[at - 1] === O && part[at - 2] === R && beginsTag(part, at - 3)) count += 1;
  return count;
}

/** "<row", "<x:row", "<table:table-row", but no "</row" and no "number-rows-repeated". */
function beginsTag(part: Uint8Array, before: number): boolean {
  let at = before;
  while (at > before - LONGEST_START && isNameSign(part[at] ?? 0)) at -= 1;
  return part[at] === LESS;
}

/** Small letters, ":" and "-". */
function isNameSign(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || byte === 0x3a || byte === 0x2d;
}
