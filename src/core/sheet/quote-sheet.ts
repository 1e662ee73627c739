import { formatArea, type Area, type CellAddress, formatPosition } from "./address";

/** "PL của xã" → "'PL của xã'"; quoting always is allowed and saves knowing every name that needs it. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** "'PL'!$B$7": a reference that a formula can hold. */
export function absoluteAddress({ sheet, ...position }: CellAddress): string {
  return `${quoteSheet(sheet)}!${makeAbsolute(formatPosition(position))}`;
}

/** "$B$7:$B$20", on the formula's own sheet or on the given one. */
export function absoluteArea(area: Area, sheet?: string): string {
  const local = formatArea(area).split(":").map(makeAbsolute).join(":");
  return sheet === undefined ? local : `${quoteSheet(sheet)}!${local}`;
}

function makeAbsolute(a1: string): string {
  return a1.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** A string inside a formula: quotes doubled. Excel allows 255 characters; longer ones are cut. */
export function quoteText(text: string): string {
  return `"${text.slice(0, 255).replaceAll('"', '""')}"`;
}
