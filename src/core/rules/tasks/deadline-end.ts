import type { Deadline } from "../../model/deadline";

const MONTHS_PER_QUARTER = 3;

/** Last day of a point such as "2023", "2023-01", "2023-Q1", "2024-07-30"; undefined for anything else. */
function endOf(point: string): string | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(point);
  if (match === null) return undefined;
  const [, year = "", quarter, month, day] = match;
  if (day !== undefined) return point;
  if (quarter !== undefined) return lastDay(year, Number(quarter) * MONTHS_PER_QUARTER);
  return lastDay(year, month === undefined ? 12 : Number(month));
}

/** "Trước 01/2023" ends with the day before it begins. */
function beginOf(point: string): string | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(point);
  if (match === null) return undefined;
  const [, year = "", quarter, month = "01", day = "01"] = match;
  const first = quarter === undefined ? month : two((Number(quarter) - 1) * MONTHS_PER_QUARTER + 1);
  return `${year}-${first}-${day}`;
}

/** The last day on which the task is still in time; undefined where no day follows from the words. */
export function lastDayFor({ type, on }: Deadline): string | undefined {
  if (type === "continuous" || type === "vague" || type === "unreadable") return undefined;
  const last = on.at(-1);
  if (last === undefined) return undefined;
  return type === "before" ? beginOf(last) : endOf(last);
}

function lastDay(year: string, month: number): string {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${year}-${two(month)}-${two(days[month - 1] ?? 30)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
