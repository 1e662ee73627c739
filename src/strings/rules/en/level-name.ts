const NAMES: ReadonlyMap<string, string> = new Map([
  ["bộ", "ministry"],
  ["tỉnh", "province"],
  ["huyện", "district"],
  ["xã", "commune"],
]);

/** Vietnamese levels in an English sentence; several are joined by commas. */
export function levelName(levels: string): string {
  return levels
    .split(", ")
    .map((level) => NAMES.get(level) ?? level)
    .join(", ");
}
