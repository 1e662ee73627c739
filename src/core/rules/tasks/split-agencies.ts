import { memoise } from "../../text/memoise";
import { plain } from "../../text/fold";
import { trimEndMarks, trimStartMarks } from "../../text/trim-marks";
import { AGENCY_STARTS } from "../../words/lists/agency-words";
import { oneOf } from "../../words/one-of";

/** A comma separates agencies only where a new name begins: "Sở Lao động, Thương binh và Xã hội" is one. */
const BREAKS = new RegExp(
  `[;\\n]|(?:^|\\s)[-–+•](?=\\s)|,(?=\\s{0,20}${oneOf(AGENCY_STARTS)}(?!\\p{L}))`,
  "u",
);
const BULLET = /[\s\-–+•]/u;
const STOP = /[\s,.;]/u;

/** The agencies that a cell names, as written; a list inside one name ("Các cơ quan, đơn vị") stays whole. */
export const splitAgencies: (text: string) => readonly string[] = memoise((text) =>
  text
    .normalize("NFC")
    .split(BREAKS)
    .map((part) => plain(trimEndMarks(trimStartMarks(part, BULLET), STOP)))
    .filter((part) => part !== ""),
);
