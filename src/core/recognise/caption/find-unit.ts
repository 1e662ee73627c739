import { fold } from "../../text/fold";
import { endsName, isBare, isNoPlace } from "./after-names";
import type { Issuer } from "../../model/issuer";
import type { Level } from "../../model/level";
import { readOffice } from "./find-office";
import { isAttachedLine } from "./read-title";
import { isCapitals } from "../../reading/cells/wording";

type Mention = Issuer & { readonly at: number; readonly byAuthority: boolean };

const AUTHORITIES: readonly (readonly [RegExp, string])[] = [
  [/(?:UBND|[ỦU]y ban nhân dân|Uỷ ban nhân dân|Uy ban nhan dan)\s+$/iu, "UBND"],
  [/(?:HĐND|Hội đồng nhân dân|HDND|Hoi dong nhan dan)\s+$/iu, "HĐND"],
];

const PLACE =
  /(?<![\p{L}\d])(tỉnh|thành phố|tp\.|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)(?=\s+[\p{Lu}\d]|[),;.]|\s*$)/giu;
const LEVELS: Readonly<Record<string, Level>> = {
  tinh: "tỉnh",
  "thanh pho": "huyện",
  "tp.": "huyện",
  huyen: "huyện",
  "thi xa": "huyện",
  quan: "huyện",
  xa: "xã",
  phuong: "xã",
  "thi tran": "xã",
  "dac khu": "xã",
};
const KINDS: Readonly<Record<string, string>> = {
  tinh: "tỉnh",
  "thanh pho": "thành phố",
  "tp.": "thành phố",
  huyen: "huyện",
  "thi xa": "thị xã",
  quan: "quận",
  xa: "xã",
  phuong: "phường",
  "thi tran": "thị trấn",
  "dac khu": "đặc khu",
};
/** Cities that rank as provinces. */
const PROVINCIAL_CITIES = new Set([
  "ha noi",
  "ho chi minh",
  "hai phong",
  "da nang",
  "can tho",
  "hue",
]);
const ENGLISH = /((?:\p{Lu}\p{L}+ ){1,3})(province|city|district|commune|ward)(?!\p{L})/u;
const ENGLISH_LEVELS: Readonly<Record<string, Level>> = {
  province: "tỉnh",
  city: "tỉnh",
  district: "huyện",
  commune: "xã",
  ward: "xã",
};
const LONGEST_NAME = 4;
const LONGEST_ISSUER = 60;
const WORD = /^[\p{L}\d’'-]+$/u;
const RANK: readonly Level[] = ["xã", "huyện", "tỉnh", "bộ"];

/** "NĂM CĂN" is a place, "NĂM 2025" is none. */
const NAMED_YEAR = /^năm\s+\D/iu;

function readName(rest: string, capitals: boolean): string {
  const bare = isBare(rest);
  const words = rest.trimStart();
  const name: string[] = [];
  for (const token of words.split(/\s+/)) {
    const word = token.replace(/[),;.:]+$/, "");
    if (!WORD.test(word) || /^\d{3,}/.test(word) || name.length === LONGEST_NAME) break;
    const begins = name.length === 0 && NAMED_YEAR.test(words);
    if (!/^[\p{Lu}\d]/u.test(word) || (capitals && !begins && endsName(word, bare))) break;
    name.push(word);
    if (word !== token) break;
  }
  return name.join(" ");
}

function capitalise(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function readMentions(text: string): readonly Mention[] {
  const capitals = isCapitals(text);
  return [...text.matchAll(PLACE)].flatMap((match): readonly Mention[] => {
    const [, kind = ""] = match;
    const before = text.slice(0, match.index);
    const authority = AUTHORITIES.find(([pattern]) => pattern.test(before))?.[1];
    const name = capitalise(readName(text.slice(match.index + kind.length), capitals));
    if (authority === undefined && (name === "" || isNoPlace(name))) return [];
    const folded = fold(kind);
    const city = folded === "thanh pho" || folded === "tp.";
    const level = city && PROVINCIAL_CITIES.has(fold(name)) ? "tỉnh" : LEVELS[folded];
    if (level === undefined) return [];
    const place = [KINDS[folded] ?? kind.toLowerCase(), name]
      .filter((part) => part !== "")
      .join(" ");
    return [
      {
        name: `${authority ?? "UBND"} ${place}`,
        level,
        at: match.index,
        byAuthority: authority !== undefined,
      },
    ];
  });
}

const lowest = (mentions: readonly Mention[]): Mention | undefined =>
  [...mentions].sort((one, other) => RANK.indexOf(one.level) - RANK.indexOf(other.level))[0];

function readEnglish(text: string): Issuer | undefined {
  const [name, , kind = ""] = ENGLISH.exec(text) ?? [];
  const level = ENGLISH_LEVELS[kind];
  return name === undefined || level === undefined ? undefined : { name, level };
}

function first<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "SỞ Y TẾ" below "UBND TỈNH HÒA BÌNH": the body that issues stands under the one above it. */
function readOfficeAlone(text: string): Issuer | undefined {
  const office = readOffice(text);
  return office !== undefined && fold(office.name) === fold(text) ? office : undefined;
}

/** "HUYỆN CAM LỘ" or "UBND XÃ GIO CHÂU" alone on a line. */
function readIssuer(text: string): Mention | undefined {
  if (text.length > LONGEST_ISSUER) return undefined;
  const [mention] = readMentions(text);
  return mention !== undefined && (mention.at === 0 || (mention.byAuthority && mention.at < 20))
    ? mention
    : undefined;
}

/**
 * Whose annex it is: the body that attached it, else the one that stands alone on a line, else the one
 * that the title names. A title may name the body above as well, so the lowest of several is meant.
 */
export function findUnit(lines: readonly string[]): Issuer | undefined {
  const attached = lines.filter((line) => isAttachedLine(fold(line)));
  const titles = lines.filter((line) => !attached.includes(line));
  const mentions = titles.flatMap(readMentions);
  const found =
    first(attached, (text) =>
      readMentions(text)
        .filter(({ byAuthority }) => byAuthority)
        .at(-1),
    ) ??
    first(attached, readOffice) ??
    first(titles, readOfficeAlone) ??
    first(titles, readIssuer) ??
    lowest(mentions.filter(({ byAuthority }) => byAuthority)) ??
    lowest(mentions) ??
    first(titles, readOffice) ??
    first(titles, readEnglish);
  return found === undefined ? undefined : { name: found.name, level: found.level };
}
