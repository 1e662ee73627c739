import { fold } from "../../text/fold";
import { endsName, isBare, isNoPlace } from "./after-names";
import type { Issuer } from "../../model/issuer";
import { LEVELS } from "../../model/level";
import { trimEndMarks } from "../../text/trim-marks";
import { AUTHORITIES } from "../../words/lists/offices";
import { ENGLISH_PLACE_WORDS, PLACE_WORDS } from "../../words/lists/places";
import { oneFolded, oneOf } from "../../words/one-of";
import { levelOfPlace, placeWord } from "../../words/place-words";
import { readOffice } from "./find-office";
import { isAttachedLine } from "./read-title";
import { isCapitals } from "../../reading/cells/wording";

type Mention = Issuer & { readonly at: number; readonly byAuthority: boolean };

const BEFORE_PLACE = AUTHORITIES.map(({ short, words }) => ({
  short,
  pattern: new RegExp(`${oneFolded(words)}$`),
}));
/** Before a place the name of an authority is no longer than this. */
const LONGEST_AUTHORITY = 40;

const WORDS = PLACE_WORDS.flatMap(({ word }) => [word, fold(word)]);
const PLACE = new RegExp(
  `(?<![\\p{L}\\d])(${oneOf(WORDS)})(?=(?:\\s+|(?<=\\.))[\\p{Lu}\\d]|[),;.]|\\s*$)`,
  "giu",
);
const ENGLISH = new RegExp(
  `((?:\\p{Lu}\\p{L}{1,20} ){1,3})(${oneOf(ENGLISH_PLACE_WORDS.map(({ word }) => word))})(?!\\p{L})`,
  "u",
);
const LONGEST_NAME = 4;
/** No name is longer, so no more of a text is looked at. */
const LONGEST_TAIL = 200;
const LONGEST_ISSUER = 60;
const WORD = /^[\p{L}\d’'-]+$/u;

/** "NĂM CĂN" is a place, "NĂM 2025" is none. */
const NAMED_YEAR = /^năm\s+\D/iu;

function readName(rest: string, capitals: boolean): string {
  const bare = isBare(rest);
  const words = rest.trimStart();
  const name: string[] = [];
  for (const token of words.split(/\s+/)) {
    const word = trimEndMarks(token, /[),;.:]/);
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
    const before = fold(text.slice(Math.max(0, match.index - LONGEST_AUTHORITY), match.index));
    const authority = BEFORE_PLACE.find(({ pattern }) => pattern.test(before))?.short;
    const end = match.index + kind.length;
    const name = capitalise(readName(text.slice(end, end + LONGEST_TAIL), capitals));
    if (authority === undefined && (name === "" || isNoPlace(name))) return [];
    const level = levelOfPlace(kind, name);
    if (level === undefined) return [];
    return [
      {
        name: `${authority ?? "UBND"} ${placeWord(kind) ?? ""} ${name}`.trim(),
        level,
        at: match.index,
        byAuthority: authority !== undefined,
      },
    ];
  });
}

const lowest = (mentions: readonly Mention[]): Mention | undefined =>
  [...mentions].sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level))[0];

function readEnglish(text: string): Issuer | undefined {
  const [name, , kind = ""] = ENGLISH.exec(text) ?? [];
  const level = ENGLISH_PLACE_WORDS.find(({ word }) => word === kind)?.level;
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
