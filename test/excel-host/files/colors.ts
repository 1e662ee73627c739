import type { Color } from "exceljs";

/** "#RRGGBB" from a file's colour: given directly, by theme with a tint, or by the old palette. */
export function readColor(color: FileColor | undefined, theme: readonly string[]): string | null {
  if (color === undefined) return null;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    const base = theme[color.theme];
    return base === undefined ? null : tinted(base, color.tint ?? 0);
  }
  return color.indexed === undefined ? null : (PALETTE[color.indexed] ?? null);
}

export function writeColor(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1)}` };
}

/** exceljs reads more than its typings say. */
export type FileColor = {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
};

/** The twelve colours of a theme part, in the order in which cells number them. */
export function themeColors(themeXml: string | undefined): readonly string[] {
  const named = new Map(
    [
      ...(themeXml ?? "").matchAll(/<a:(dk1|lt1|dk2|lt2|accent\d|hlink|folHlink)>(.*?)<\/a:\1>/gs),
    ].map(([, name = "", body = ""]): [string, string] => [
      name,
      /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(body)?.[1] ?? "000000",
    ]),
  );
  return THEME_ORDER.map((name) => `#${(named.get(name) ?? "000000").toUpperCase()}`);
}

const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Lighter towards white, darker towards black; close to Excel's own, which goes through HLS. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const changed = channels.map((channel) =>
    Math.round(tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)),
  );
  return `#${changed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

const EIGHT = [
  "#000000",
  "#FFFFFF",
  "#FF0000",
  "#00FF00",
  "#0000FF",
  "#FFFF00",
  "#FF00FF",
  "#00FFFF",
];

/** The first sixteen are eight colours twice; 64 is the automatic one. */
const PALETTE: Readonly<Record<number, string>> = {
  ...Object.fromEntries([...EIGHT, ...EIGHT].map((color, index) => [index, color])),
  22: "#C0C0C0",
  23: "#808080",
  64: "#000000",
  65: "#FFFFFF",
};
