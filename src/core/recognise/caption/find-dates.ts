import { fold } from "../../text/fold";
import { readDate, readLastDate, readPeriod } from "../../reading/cells/read-period";
import { isAttachedLine } from "./read-title";

const PLACE_AND_DATE = /, ngay .{0,10}thang .{0,10}nam/;
const AS_OF = /(?:den|tinh den|thoi diem|cap nhat|as of|until)(?: het)?(?: ngay)? ?(?=\d)/;
const FIGURES = /\b(?:so lieu|tinh den|cap nhat)\b/;
const RUN = /^\d{4}-\d{4}$/;
const YEAR = /\b(?:nam|year) ((?:19|20)\d{2})(?![\d/]| ?[-–—] ?(?:19|20)\d{2})/g;
const NOT_OWN =
  /(?:den|vao|toi|so voi|cuoi|tam nhin|dinh huong|ngay[\d. ]{0,6} ?thang[\d. ]{0,4}|thang \d[\d. ]{0,3}|tu)(?: het| cuoi)?\s*$/;

/** The date of the decree or plan that carries the annex. */
export function findPlanDate(lines: readonly string[]): string | undefined {
  const folded = lines.map(fold);
  const attached = folded.find((line) => isAttachedLine(line) && readDate(line) !== undefined);
  const signed = folded.find((line) => PLACE_AND_DATE.test(line) && line.length < 80);
  return readDate(attached ?? signed ?? "");
}

/** The day to which results count: in a header, else in a line such as "(Số liệu … đến 14/10/2023)". */
export function findAsOf(
  lines: readonly string[],
  inHeaders: readonly string[],
): string | undefined {
  const [inHeader] = inHeaders;
  if (inHeader !== undefined) return inHeader;
  const line = lines.map(fold).find((text) => AS_OF.test(text) && !isAttachedLine(text));
  return line === undefined ? undefined : readLastDate(line);
}

/** A remark below the table: "Ghi chú: Số liệu tính đến 31/10/2024". */
export function findAsOfNote(lines: readonly string[]): string | undefined {
  return findAsOf(
    lines.filter((line) => FIGURES.test(fold(line))),
    [],
  );
}

/** The annex's own year: "năm 2023" in its title, not "đến năm 2025". */
export function findYear(lines: readonly string[]): number | undefined {
  for (const line of lines) {
    const folded = fold(line);
    for (const match of folded.matchAll(YEAR)) {
      if (!NOT_OWN.test(folded.slice(0, match.index))) return Number(match[1]);
    }
  }
  return undefined;
}

/** "QUÝ III/2025", "ĐẾN 31/12/2024": a time that the title names in figures. */
export function findNamedYear(title: string): number | undefined {
  const { year, period, date } = readPeriod(fold(title));
  return date !== undefined || (period !== undefined && !RUN.test(period)) ? year : undefined;
}
