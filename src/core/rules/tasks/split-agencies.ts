import { memoise } from "../../text/memoise";
import { plain } from "../../text/fold";
import { AGENCY_STARTS } from "./agency-words";

/** A comma separates agencies only where a new name begins: "Sở Lao động, Thương binh và Xã hội" is one. */
const BREAKS = new RegExp(
  `\\s*(?:[;\\n]|(?:^|\\s)[-–+•](?=\\s)|,(?=\\s*(?:${AGENCY_STARTS})(?!\\p{L})))\\s*`,
  "u",
);
const OUTER = /^[\s\-–+•]+|[\s,.;]+$/gu;

/** The agencies that a cell names, as written; a list inside one name ("Các cơ quan, đơn vị") stays whole. */
export const splitAgencies: (text: string) => readonly string[] = memoise((text) =>
  text
    .normalize("NFC")
    .split(BREAKS)
    .map((part) => plain(part.replace(OUTER, "")))
    .filter((part) => part !== ""),
);
