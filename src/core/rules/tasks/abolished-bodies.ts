import { PLACE_WORDS } from "../../words/lists/places";
import {
  ABOLISHED_DEPARTMENTS,
  DEPARTMENTS_SOURCE,
  DEPARTMENTS_UNTIL,
} from "../../words/lists/abolished-bodies";
import { oneOf } from "../../words/one-of";

/** Bodies that no longer exist. Names are matched as written, with capitals, as whole words. */
export type AbolishedBody = {
  readonly pattern: RegExp;
  /** ISO date of the first day without it. */
  readonly since: string;
  readonly instead: string;
  readonly source: string;
};

const DISTRICT = `(?:cấp )?${oneOf(PLACE_WORDS.filter(({ level }) => level === "huyện").map(({ word }) => word))}(?!\\p{L})`;

const ofDistricts = (pattern: RegExp): AbolishedBody => ({
  pattern,
  since: "2025-07-01",
  instead: "UBND xã, phường",
  source: "Nghị quyết 60-NQ/TW ngày 12/4/2025",
});

/** "Sở Thông tin & truyền thông". */
function asWritten(name: string): readonly string[] {
  const small = name.replace(/(?<= và )\p{L}/gu, (letter) => letter.toLowerCase());
  return [name, small].flatMap((written) => [written, written.replace(" và ", " & ")]);
}

export const ABOLISHED_BODIES: readonly AbolishedBody[] = [
  ofDistricts(new RegExp(`UBND (?:các )?${DISTRICT}`, "u")),
  ofDistricts(new RegExp(`Phòng [\\p{L}, -]{2,40}?${DISTRICT}`, "u")),
  ...ABOLISHED_DEPARTMENTS.map(({ names, instead }) => ({
    pattern: new RegExp(`Sở ${oneOf(names.flatMap(asWritten))}(?!\\p{L})`, "u"),
    since: DEPARTMENTS_UNTIL,
    instead,
    source: DEPARTMENTS_SOURCE,
  })),
];
