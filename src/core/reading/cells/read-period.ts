import { QUARTER, QUARTER_WORD, quarterNumber, YEAR } from "../../words/time-pieces";

/** When a header, title or section speaks of: folded text in, what it names out. */
export type Period = {
  readonly year?: number;
  /** Not one whole year: "2026-2030", "2026-Q1", "9 tháng 2024", "2024-09". */
  readonly period?: string;
  /** ISO date. */
  readonly date?: string;
};

const SHORT_DATE = `(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-](${YEAR})(?!\\d)`;
const LONG_DATE = `ngay (\\d{1,2}) ?thang (\\d{1,2}) ?nam (${YEAR})`;
const DATE = new RegExp(SHORT_DATE);
const SPELT_DATE = new RegExp(LONG_DATE);
const ANY_DATE = new RegExp(`${SHORT_DATE}|${LONG_DATE}`, "g");
const IN_QUARTER = new RegExp(
  `\\b${QUARTER_WORD} ?\\.?(${QUARTER})\\b[\\s/,-]{0,9}(?:nam )?(${YEAR})?`,
);
const MONTHS = new RegExp(
  `\\b0?(\\d{1,2}) ?(?:thang|t)\\b(?: dau nam)?(?: cua)?(?: nam)?(?: (${YEAR}))?`,
);
const MONTH = new RegExp(`(?<![\\d/])(0?[1-9]|1[0-2])/(${YEAR})(?![\\d/])`);
/** "T1", "Tháng 01" as a whole head. */
const MONTH_ALONE = /^(?:t|thang ?)(0?[1-9]|1[0-2])$/;
const SPAN = new RegExp(`(?<!\\d)(${YEAR}) ?(?:-|–|—|den|to) ?(?:nam )?(${YEAR})(?![\\d/])`);
/** A baseline ("so với năm 2021") and a document number ("số 2024/QĐ-UBND") name no period of their own. */
const BESIDE = new RegExp(
  `so voi (?:cung ky )?(?:nam )?${YEAR}|(?:so |/)${YEAR}/|\\d/${YEAR}/[a-z]`,
  "g",
);
const ANY_YEAR = new RegExp(`(?<!\\d)(${YEAR})(?![\\d/])`);

const two = (digits: string): string => digits.padStart(2, "0");

export function readDate(folded: string): string | undefined {
  return dateOf((DATE.exec(folded) ?? SPELT_DATE.exec(folded) ?? []).slice(1));
}

/** The last date of a text: "từ 15/11/2021 đến 14/10/2023" speaks of the second. */
export function readLastDate(folded: string): string | undefined {
  let last: string | undefined;
  for (const [, ...parts] of folded.matchAll(ANY_DATE)) {
    last = dateOf(parts[0] === undefined ? parts.slice(3) : parts) ?? last;
  }
  return last;
}

function dateOf([day, month, year]: readonly (string | undefined)[]): string | undefined {
  if (day === undefined || month === undefined || year === undefined) return undefined;
  if (Number(day) > 31 || Number(month) > 12) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

export function readPeriod(folded: string): Period {
  const date = readLastDate(folded);
  if (date !== undefined) return { year: Number(date.slice(0, 4)), date };
  const text = folded.replace(BESIDE, " ");
  const year = ANY_YEAR.exec(text)?.[1];
  const [, quarter, quarterYear] = IN_QUARTER.exec(text) ?? [];
  if (quarter !== undefined) {
    const of = quarterYear ?? year;
    const name = `Q${String(quarterNumber(quarter))}`;
    return of === undefined ? { period: name } : { year: Number(of), period: `${of}-${name}` };
  }
  const [, months, monthsYear] = MONTHS.exec(text) ?? [];
  if (months !== undefined) {
    const of = monthsYear ?? year;
    return of === undefined
      ? { period: `${months} tháng` }
      : { year: Number(of), period: `${months} tháng ${of}` };
  }
  const [, alone] = MONTH_ALONE.exec(text) ?? [];
  if (alone !== undefined) return { period: `M${two(alone)}` };
  const [, from, to] = SPAN.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { year: Number(to), period: `${from}-${to}` };
  const [, month, monthYear] = MONTH.exec(text) ?? [];
  if (month !== undefined && monthYear !== undefined) {
    return { year: Number(monthYear), period: `${monthYear}-${two(month)}` };
  }
  return year === undefined ? {} : { year: Number(year) };
}
