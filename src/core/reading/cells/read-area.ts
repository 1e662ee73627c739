import type { Level } from "../../model/level";

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [
    /(?<!\p{L})(?:cấp tỉnh|tỉnh giao|UBND tỉnh|cấp sở|(?:các )?sở,? (?:ban,? )?ngành)(?!\p{L})/iu,
    "tỉnh",
  ],
  [/(?<!\p{L})(?:cấp huyện|huyện giao|UBND huyện)(?!\p{L})/iu, "huyện"],
  [/(?<!\p{L})(?:cấp xã|UBND (?:các |cấp )?xã|(?:các )?xã, phường)(?!\p{L})/iu, "xã"],
];

const WHOLE =
  /(?<!\p{L})(?:toàn (?:tỉnh|huyện|xã|thành phố|thị xã|quốc|ngành|phường)|cả nước)(?!\p{L})/iu;
const PLACE =
  /(?<!\p{L})(?:[Hh]uyện|HUYỆN|[Tt]hị xã|THỊ XÃ|[Tt]hành phố|THÀNH PHỐ|[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị trấn|THỊ TRẤN|[Đđ]ặc khu|T[PpXxTt]\.?)\s+(?!(?:Xã|Huyện|Phường|Thị|Thành|T[PXT])(?!\p{L}))(?:\p{Lu}[\p{L}\d]*|\d+)(?:\s+(?:\p{Lu}[\p{L}\d]*|\d+))*/gu;

/** Groups of places in criteria: "Nhóm 1", "Khu vực III", "Vùng I". */
const GROUP = /^(?:nhóm|khu vực|vùng|xã nhóm|xã khu vực) (?:xã )?(?:\d|[IVX]+)$/iu;

/** Every word that says so: an expression with \p{L} takes half a millisecond to compile, and few headers need one. */
const LIKELY =
  /tỉnh|huyện|xã|phường|thành phố|thị trấn|đặc khu|quốc|ngành|cả nước|nhóm|khu vực|vùng|t[pxt]/i;

/** Whose values a column holds: a level ("cấp huyện") or a place ("Toàn tỉnh", "Xã Gio Châu"). */
export function readArea(header: string): { readonly level?: Level; readonly area?: string } {
  if (!LIKELY.test(header)) return {};
  const level = LEVELS.find(([pattern]) => pattern.test(header))?.[1];
  if (level !== undefined) return { level };
  // In several tiers the lowest, which comes last, names the place.
  const area =
    header.match(PLACE)?.at(-1) ?? WHOLE.exec(header)?.[0] ?? GROUP.exec(header.trim())?.[0];
  return area === undefined ? {} : { area };
}

export function isWholeArea(area: string): boolean {
  return WHOLE.test(area);
}
