import type { Level } from "./level";

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/(?<!\p{L})(?:cấp tỉnh|tỉnh giao|UBND tỉnh)(?!\p{L})/iu, "tỉnh"],
  [/(?<!\p{L})(?:cấp huyện|huyện giao|UBND huyện)(?!\p{L})/iu, "huyện"],
  [/(?<!\p{L})(?:cấp xã|UBND xã)(?!\p{L})/iu, "xã"],
];

const AREA =
  /(?<!\p{L})(toàn (?:tỉnh|huyện|xã|thành phố|quốc|ngành)|cả nước|(?:huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu|tp\.?|tx\.?|tt\.?)\s+(?:\p{Lu}[\p{L}\d]*|\d+)(?:\s+(?:\p{Lu}[\p{L}\d]*|\d+))*)/iu;
const NAMED = /\s(?:\p{Lu}\p{L}*|\d+)/u;

/** Whose values a column holds: a level ("cấp huyện") or a place ("Toàn tỉnh", "Xã Gio Châu"). */
export function readArea(header: string): { readonly level?: Level; readonly area?: string } {
  const level = LEVELS.find(([pattern]) => pattern.test(header))?.[1];
  if (level !== undefined) return { level };
  const area = AREA.exec(header)?.[1];
  if (area === undefined || (!/^(?:toàn|cả) /iu.test(area) && !NAMED.test(area))) return {};
  return { area };
}
