const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

/** Undoes the entities of XML text: "A &amp; B" → "A & B". What is no entity stays as it is written. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof hex === "string") return characterOf(parseInt(hex, 16)) ?? whole;
    if (typeof decimal === "string") return characterOf(Number(decimal)) ?? whole;
    return NAMED.get(String(name)) ?? whole;
  });
}

function characterOf(codePoint: number): string | undefined {
  return codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : undefined;
}
