const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Undoes the entities of XML text: "A &amp; B" → "A & B". */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof hex === "string") return String.fromCodePoint(parseInt(hex, 16));
    if (typeof decimal === "string") return String.fromCodePoint(Number(decimal));
    return ENTITIES[String(name)] ?? whole;
  });
}

/** Value of an attribute in the inside of a tag, whatever its namespace prefix. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

/** The inside of the first element of that name, whatever its namespace prefix; "" where there is none. */
export function inside(xml: string, name: string): string {
  const open = new RegExp(`<(\\w+:)?${name}(?:\\s[^>]*)?>`).exec(xml);
  if (open === null || open[0].endsWith("/>")) return "";
  const from = open.index + open[0].length;
  const to = xml.indexOf(`</${open[1] ?? ""}${name}>`, from);
  return to < 0 ? "" : xml.slice(from, to);
}

/** A part of a zip as text; "" where there is none. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}
