import { fold } from "../../text/fold";
import { readOwnLine } from "./own-lines";
import { readDeclared } from "./read-declared";
import { AUTHORITIES, PARTY_BODIES } from "../../words/lists/offices";
import { oneFolded } from "../../words/one-of";
import { PLACE } from "../../words/place-words";
import { PLACE_AND_DATE } from "../../words/time-pieces";
import type { Line } from "../sheet/read-lines";

const ANNEX_HEAD =
  /^(?:phu luc|bieu|mau|bang|annex|appendix)\b(?:\s*(?:so\s*)?[ivxlc\d.\-/]+[a-z]?)?\s*[:.]?$/;
const ATTACHED = /^\(?\s*(?:ban hanh )?kem theo|^\(?\s*attached/;
const FURNITURE =
  /^(?:cong hoa xa hoi|doc lap|so\s*:|don vi tinh|dvt|dv tinh|unit|[-–—_*=. ]+$|\(?so lieu|don vi bao cao|co quan bao cao|don vi:|noi gui|noi nhan|\(?tinh den|\(?thoi diem)/;
const SIGNED = new RegExp(`^.{2,40}, ${PLACE_AND_DATE}`);
const AUTHORITY = AUTHORITIES.flatMap(({ words }) => words);
const ISSUER = new RegExp(`^${oneFolded([...AUTHORITY, ...PARTY_BODIES, "sở", "bộ", "phòng"])}\\b`);
/** "ỦY BAN NHÂN DÂN" whose place stands on the line below: "XÃ TÂN THÀNH". */
const BODY = new RegExp(`^(?:${oneFolded(AUTHORITY)}|ban chi dao.{0,40})$`);
const ITS_PLACE = new RegExp(`^${PLACE}(?!\\w).{2,40}$`);
const LONGEST_ISSUER = 60;
const LONGEST_TITLE_LINE = 400;

const isIssuer = (folded: string): boolean =>
  folded.length <= LONGEST_ISSUER &&
  ISSUER.test(folded) &&
  !/\b(?:20\d\d|chi tieu|muc tieu|nhiem vu)\b/.test(folded);

export function isAttachedLine(folded: string): boolean {
  return ATTACHED.test(folded);
}

/** Says something about the annex itself, not about the form it is printed on. */
function isContent(line: Line, lines: readonly Line[]): boolean {
  const { text } = line;
  const folded = fold(text);
  if (text.length > LONGEST_TITLE_LINE || ANNEX_HEAD.test(folded) || ATTACHED.test(folded))
    return false;
  // Our own summary lines stand right above the header and would otherwise rename the annex.
  if (readOwnLine(text) !== undefined) return false;
  return (
    !FURNITURE.test(folded) &&
    !SIGNED.test(folded) &&
    !isIssuer(folded) &&
    !isPlaceOfIssuer(line, lines)
  );
}

function isPlaceOfIssuer({ text, at }: Line, lines: readonly Line[]): boolean {
  if (!ITS_PLACE.test(fold(text))) return false;
  return lines.some(
    (other) =>
      other.at.column === at.column && other.at.row === at.row - 1 && BODY.test(fold(other.text)),
  );
}

/** The lines that name the annex: those of the nearest block above it that has any. */
export function titleOf(lines: readonly Line[]): string {
  const declared = new Set(readDeclared(lines).map(({ text }) => text));
  for (let block = lines.at(-1)?.block ?? 0; block > 0; block -= 1) {
    const own = lines.filter((line) => line.block === block);
    const content = own.filter((line) => isContent(line, lines) && !declared.has(line.text));
    if (content.length > 0) return content.map(({ text }) => text).join(" ");
  }
  return lines.find(({ text }) => ANNEX_HEAD.test(fold(text)))?.text ?? "";
}
