/** When a header, title or section speaks of: folded text in, what it names out. */
export type Period = {
  readonly year?: number;
  /** Not one whole year: "2026-2030", "2026-Q1", "9 tháng 2024", "2024-09". */
  readonly period?: string;
  /** ISO date. */
  readonly date?: string;
};

const QUARTERS: Readonly<Record<string, number>> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

const DATE = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/;
const LONG_DATE = /ngay (\d{1,2}) ?thang (\d{1,2}) ?nam ((?:19|20)\d{2})/;
const QUARTER = /\b(?:quy|quarter|q) ?\.?(iv|i{1,3}|[1-4])\b[\s/,-]*(?:nam )?((?:19|20)\d{2})?/;
const MONTHS = /\b0?(\d{1,2}) ?(?:thang|t)\b(?: dau nam)?(?: cua)?(?: nam)?(?: ((?:19|20)\d{2}))?/;
const MONTH = /(?<![\d/])(0?[1-9]|1[0-2])\/((?:19|20)\d{2})(?![\d/])/;
/** "T1", "Tháng 01" as a whole head. */
const MONTH_ALONE = /^(?:t|thang ?)(0?[1-9]|1[0-2])$/;
const SPAN = /(?<!\d)((?:19|20)\d{2}) ?(?:-|–|—|den|to) ?(?:nam )?((?:19|20)\d{2})(?![\d/])/;
/** A baseline ("so với năm 2021") and a document number ("số 2024/QĐ-UBND") name no period of their own. */
const BESIDE =
  /so voi (?:cung ky )?(?:nam )?(?:19|20)\d{2}|(?:so |\/)(?:19|20)\d{2}\/|\d\/(?:19|20)\d{2}\/[a-z]/g;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?![\d/])/;

const two = (digits: string): string => digits.padStart(2, "0");

export function readDate(folded: string): string | undefined {
  const [, day, month, year] = DATE.exec(folded) ?? LONG_DATE.exec(folded) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  if (Number(day) > 31 || Number(month) > 12) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The last date of a text: "từ 15/11/2021 đến 14/10/2023" speaks of the second. */
export function readLastDate(folded: string): string | undefined {
  let rest = folded;
  let last: string | undefined;
  for (;;) {
    const match = DATE.exec(rest) ?? LONG_DATE.exec(rest);
    if (match === null) return last;
    last = readDate(match[0]) ?? last;
    rest = rest.slice(match.index + match[0].length);
  }
}

export function readPeriod(folded: string): Period {
  const date = readLastDate(folded);
  if (date !== undefined) return { year: Number(date.slice(0, 4)), date };
  const text = folded.replace(BESIDE, " ");
  const year = YEAR.exec(text)?.[1];
  const [, quarter, quarterYear] = QUARTER.exec(text) ?? [];
  if (quarter !== undefined) {
    const of = quarterYear ?? year;
    const name = `Q${String(QUARTERS[quarter] ?? 1)}`;
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
