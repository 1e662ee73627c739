import { fold } from "../../text/fold";
import { trimEndMarks } from "../../text/trim-marks";
import { BEFORE_NO_OFFICE, NO_OFFICES, OFFICE_NAMES } from "../../words/lists/offices";
import { oneOf } from "../../words/one-of";
import { endsName, isBare } from "./after-names";
import type { Issuer } from "../../model/issuer";

const NO_OFFICE = oneOf([...NO_OFFICES, ...NO_OFFICES.map((word) => word.toUpperCase())]);
const OFFICE = new RegExp(`(?<!\\p{L})(Sở|Bộ|SỞ|BỘ)\\s+(?!${NO_OFFICE}(?!\\p{L}))(?=\\p{Lu})`, "u");
/** "CƠ SỞ DỮ LIỆU", "CÁN BỘ": the end of another word. */
const OTHER_WORD = new RegExp(`(?<!\\p{L})${oneOf(BEFORE_NO_OFFICE)}\\s+$`, "iu");
const LONGEST = 8;

/** The first of two spellings with the same letters counts. */
const BY_LETTERS = new Map([...OFFICE_NAMES].reverse().map((name) => [lettersOf(name), name]));

function lettersOf(name: string): string {
  return fold(name).replace(/[^a-z]/g, "");
}

/** Of an office that is not in the list each part begins with a capital letter. */
function recase(name: string): string {
  return (
    BY_LETTERS.get(lettersOf(name)) ??
    name.toLowerCase().replace(/(?:^|(?<=[,-] |và ))\p{L}/gu, (letter) => letter.toUpperCase())
  );
}

/** "Sở Nội vụ", "BỘ TƯ PHÁP": a body that no place names. */
export function readOffice(text: string): Issuer | undefined {
  const match = OFFICE.exec(text);
  if (match === null || OTHER_WORD.test(text.slice(0, match.index))) return undefined;
  const [lead, kind = ""] = match;
  const words: string[] = [];
  for (const token of text.slice(match.index + lead.length).split(/\s+/)) {
    const word = trimEndMarks(token, /[);.:]/);
    const ends = endsName(word, isBare(text)) && fold(word) !== "va";
    if (ends || words.length === LONGEST || !/^[\p{L},–-]+$/u.test(word)) break;
    words.push(word);
    if (word !== token) break;
  }
  const name = trimEndMarks(words.join(" "), /[,\s–-]/);
  const office = kind.charAt(0) + kind.slice(1).toLowerCase();
  const shown = name === name.toUpperCase() ? recase(name) : name;
  return { name: `${office} ${shown}`, level: office === "Bộ" ? "bộ" : "tỉnh" };
}
