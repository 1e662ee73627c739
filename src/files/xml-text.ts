import { unescapeXml } from "../core/text/unescape-xml";

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
