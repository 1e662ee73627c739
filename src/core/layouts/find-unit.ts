import { fold } from "../text/fold";
import type { Level } from "./level";
import { isAttachedLine } from "./read-title";

export type Unit = { readonly name: string; readonly level: Level };

const KINDS: readonly (readonly [RegExp, Level])[] = [
  [/^thành phố/iu, "huyện"],
  [/^(?:tỉnh)/iu, "tỉnh"],
  [/^(?:huyện|thị xã|quận)/iu, "huyện"],
  [/^(?:xã|phường|thị trấn|đặc khu)/iu, "xã"],
];

/** Cities that rank as provinces. */
const PROVINCIAL_CITY =
  /^thành phố (?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)(?!\p{L})/iu;

const NAME = String.raw`\p{Lu}[\p{L}\d’']*(?:[ -]\p{Lu}[\p{L}\d’']*){0,4}`;
const AUTHORITY = String.raw`(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)`;
const PLACE = String.raw`(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)`;
const BY_AUTHORITY = new RegExp(String.raw`(${AUTHORITY})\s+(${PLACE}\s+(?:${NAME}|\d+))`, "giu");
const BY_PLACE = new RegExp(String.raw`(?<!\p{L})(${PLACE}\s+${NAME})`, "gu");
const BY_OFFICE = new RegExp(
  String.raw`(?<!\p{L})((?:Sở|Bộ)\s+\p{Lu}[\p{L}]*(?:[ ,]+(?:và\s+)?\p{L}+){1,6})`,
  "u",
);
const LONGEST_ISSUER = 60;

function levelOf(place: string): Level {
  if (PROVINCIAL_CITY.test(place)) return "tỉnh";
  return KINDS.find(([kind]) => kind.test(place))?.[1] ?? "tỉnh";
}

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** "HUYỆN GIO LINH" → "huyện Gio Linh". */
function recase(place: string): string {
  if (!isUpper(place)) return place;
  const kind = new RegExp(`^${PLACE}`, "iu").exec(place)?.[0] ?? "";
  const name = place
    .slice(kind.length)
    .toLowerCase()
    .replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return `${kind.toLowerCase()}${name}`;
}

function byAuthority(text: string): Unit | undefined {
  const matches = [...text.matchAll(BY_AUTHORITY)];
  const place = matches.at(-1)?.[2];
  if (place === undefined) return undefined;
  const named = recase(place.replace(/\s+/g, " "));
  return { name: `UBND ${named}`, level: levelOf(named) };
}

function byOffice(text: string): Unit | undefined {
  const name = BY_OFFICE.exec(text)?.[1];
  return name === undefined ? undefined : { name, level: name.startsWith("Bộ") ? "bộ" : "tỉnh" };
}

function byPlace(text: string): Unit | undefined {
  const place = [...text.matchAll(BY_PLACE)].at(-1)?.[1];
  return place === undefined ? undefined : { name: `UBND ${recase(place)}`, level: levelOf(place) };
}

/**
 * Whose annex it is: the body that attached it, else the one that stands alone on a line, else the one
 * that the title names. A title may also name the body above, so the order matters.
 */
export function findUnit(lines: readonly string[]): Unit | undefined {
  const attached = lines.filter((line) => isAttachedLine(fold(line)));
  const issuers = lines.filter((line) => line.length <= LONGEST_ISSUER && !attached.includes(line));
  const search: readonly (readonly [readonly string[], (text: string) => Unit | undefined])[] = [
    [attached, byAuthority],
    [attached, byOffice],
    [issuers, byAuthority],
    [lines, byPlace],
    [issuers, byOffice],
  ];
  for (const [texts, read] of search) {
    for (const text of texts) {
      const unit = read(text);
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}
