import type { Level } from "../../model/level";
import { OTHER_WHOLES, PLACE_WORDS, SHORT_IN_HEADS } from "../../words/lists/places";
import { inEveryCase, oneOf } from "../../words/one-of";

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [
    /(?<!\p{L})(?:cấp tỉnh|tỉnh giao|UBND tỉnh|cấp sở|(?:các )?sở,? (?:ban,? )?ngành)(?!\p{L})/iu,
    "tỉnh",
  ],
  [/(?<!\p{L})(?:cấp huyện|huyện giao|UBND huyện)(?!\p{L})/iu, "huyện"],
  [/(?<!\p{L})(?:cấp xã|UBND (?:các |cấp )?xã|(?:các )?xã, phường)(?!\p{L})/iu, "xã"],
];

const WORDS = PLACE_WORDS.map(({ word }) => word);
const WHOLE = new RegExp(
  `(?<!\\p{L})(?:toàn ${oneOf([...WORDS, ...OTHER_WHOLES])}|cả nước)(?!\\p{L})`,
  "iu",
);
/** A column for a place is one for a part: a province is the whole of the annexes that we read. */
const PARTS = PLACE_WORDS.filter(({ level }) => level !== "tỉnh").map(({ word }) => word);
const KIND = oneOf(
  inEveryCase([...PARTS, ...SHORT_IN_HEADS, ...SHORT_IN_HEADS.map((word) => `${word}.`)]),
);
const NAME = "(?:\\p{Lu}[\\p{L}\\d]*|\\d+)";
const PLACE = new RegExp(
  `(?<!\\p{L})${KIND}\\s+(?!(?:Xã|Huyện|Phường|Thị|Thành|T[PXT])(?!\\p{L}))${NAME}(?:\\s+${NAME})*`,
  "gu",
);

/** Groups of places in criteria: "Nhóm 1", "Khu vực III", "Vùng I". */
const GROUP = /^(?:nhóm|khu vực|vùng|xã nhóm|xã khu vực) (?:xã )?(?:\d|[IVX]+)$/iu;

/** Every word that says so: an expression with \p{L} takes half a millisecond to compile, and few headers need one. */
const LIKELY = new RegExp(
  oneOf([...WORDS, ...OTHER_WHOLES, ...SHORT_IN_HEADS, "cả nước", "nhóm", "khu vực", "vùng"]),
  "i",
);

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
