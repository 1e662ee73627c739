import { fold } from "../../text/fold";
import { readDate, readLastDate, readPeriod } from "../../reading/cells/read-period";
import { AS_OF, FIGURES, NOT_OWN_YEAR } from "../../words/lists/time-words";
import { oneFolded } from "../../words/one-of";
import { PLACE_AND_DATE, YEAR } from "../../words/time-pieces";
import { isAttachedLine } from "./read-title";

const SIGNED = new RegExp(`, ${PLACE_AND_DATE}`);
const COUNTED = new RegExp(`${oneFolded(AS_OF)}(?: het)?(?: ngay)? ?(?=\\d)`);
const FIGURED = new RegExp(`\\b${oneFolded(FIGURES)}\\b`);
const RUN = /^\d{4}-\d{4}$/;
const NAMED_YEAR = new RegExp(`\\b(?:nam|year) (${YEAR})(?![\\d/]| ?[-–—] ?${YEAR})`, "g");
/** "ngày 14 tháng 10 năm 2023", "đến hết năm 2025". */
const NOT_OWN = new RegExp(
  `(?:${oneFolded(NOT_OWN_YEAR)}|ngay[\\d. ]{0,6} ?thang[\\d. ]{0,4}|thang \\d[\\d. ]{0,3})(?: het| cuoi)? ?$`,
);
/** What makes a year another's stands right before it. */
const BEFORE = 40;

/** The date of the decree or plan that carries the annex. */
export function findPlanDate(lines: readonly string[]): string | undefined {
  const folded = lines.map(fold);
  const attached = folded.find((line) => isAttachedLine(line) && readDate(line) !== undefined);
  const signed = folded.find((line) => SIGNED.test(line) && line.length < 80);
  return readDate(attached ?? signed ?? "");
}

/** The day to which results count: in a header, else in a line such as "(Số liệu … đến 14/10/2023)". */
export function findAsOf(
  lines: readonly string[],
  inHeaders: readonly string[],
): string | undefined {
  const [inHeader] = inHeaders;
  if (inHeader !== undefined) return inHeader;
  const line = lines.map(fold).find((text) => COUNTED.test(text) && !isAttachedLine(text));
  return line === undefined ? undefined : readLastDate(line);
}

/** A remark below the table: "Ghi chú: Số liệu tính đến 31/10/2024". */
export function findAsOfNote(lines: readonly string[]): string | undefined {
  return findAsOf(
    lines.filter((line) => FIGURED.test(fold(line))),
    [],
  );
}

/** The annex's own year: "năm 2023" in its title, not "đến năm 2025". */
export function findYear(lines: readonly string[]): number | undefined {
  for (const line of lines) {
    const folded = fold(line);
    for (const match of folded.matchAll(NAMED_YEAR)) {
      if (!NOT_OWN.test(folded.slice(Math.max(0, match.index - BEFORE), match.index)))
        return Number(match[1]);
    }
  }
  return undefined;
}

/** "QUÝ III/2025", "ĐẾN 31/12/2024": a time that the title names in figures. */
export function findNamedYear(title: string): number | undefined {
  const { year, period, date } = readPeriod(fold(title));
  return date !== undefined || (period !== undefined && !RUN.test(period)) ? year : undefined;
}
