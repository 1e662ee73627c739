import { fold } from "../../text/fold";
import { memoise } from "../../text/memoise";
import { readPoints, type Point } from "./deadline-points";
import type { Deadline } from "../../model/deadline";

/** Work without an end: "Thường xuyên", "Hằng năm", "2025 và những năm tiếp theo". */
const CONTINUOUS =
  /\b(?:thuong xuyen|lien tuc|dinh ky|nam tiep theo|cac nam sau|tro di|continuous|continuously|ongoing|regularly)\b|^(?:hang|moi) (?:nam|quy|thang|tuan|ngay)\b|^(?:annual|annually|every year|monthly)\b/;
const ALL_YEAR = /^(?:ca nam|trong nam|all year)/;
const BEFORE = /\b(?:truoc|cham nhat|muon nhat|den het ngay|den ngay|before|no later than|by)\b/;
/** "Cuối Quý II", "đầu tháng 5", "Quý II hoặc Quý III": a time, but not which. */
const VAGUE = /\b(?:dau|giua|cuoi|nua|sau khi|sau|hoac|du kien|khoang|early|mid|late|about|or)\b/;

/** `year` is the plan's own year, for deadlines that name none. */
export function readDeadline(text: string, year?: number): Deadline {
  return reading(`${year === undefined ? "" : String(year)}|${text}`);
}

const reading = memoise((key: string): Deadline => {
  const cut = key.indexOf("|");
  return read(key.slice(cut + 1), cut === 0 ? undefined : Number(key.slice(0, cut)));
});

function read(text: string, year: number | undefined): Deadline {
  const folded = fold(text).replace(/[.;,]+$/, "");
  const { points, rest } = readPoints(folded, year);
  const on = points.map(({ at }) => at);
  if (CONTINUOUS.test(folded)) return { text, type: "continuous", on };
  const [first] = points;
  if (first === undefined)
    return {
      text,
      type: ALL_YEAR.test(folded) ? yearType(year) : vague(rest),
      on: yearOn(folded, year),
    };
  if (BEFORE.test(rest) && points.length === 1) return { text, type: "before", on };
  if (VAGUE.test(rest)) return { text, type: "vague", on };
  return { text, type: typeOf(first, points.length), on };
}

/** "Trong năm" is the plan's year. */
function yearType(year: number | undefined): Deadline["type"] {
  return year === undefined ? "continuous" : "year";
}

function yearOn(folded: string, year: number | undefined): readonly string[] {
  const named = ALL_YEAR.test(folded) || /\b(?:dau|giua|cuoi) nam\b/.test(folded);
  return named && year !== undefined ? [String(year)] : [];
}

function vague(rest: string): Deadline["type"] {
  return /\b(?:dau|giua|cuoi) (?:nam|thang|quy)\b/.test(rest) ? "vague" : "unreadable";
}

function typeOf({ kind }: Point, count: number): Deadline["type"] {
  if (kind === "quarter") return count > 1 ? "quarters" : "quarter";
  if (kind === "month") return count > 1 ? "months" : "month";
  return kind === "day" ? "before" : "year";
}
