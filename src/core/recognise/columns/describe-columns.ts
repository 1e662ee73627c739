import { fold } from "../../text/fold";
import type { Column, ColumnOption, ValueKind } from "../../model/column";
import type { Assignment } from "./column-clues";
import { readArea } from "../../reading/cells/read-area";
import { readVocabulary } from "../../reading/cells/read-vocabulary";
import type { HeaderReading } from "../../reading/heads/read-head";
import type { Period } from "../../reading/cells/read-period";

export type HeadedColumn = {
  readonly assignment: Assignment;
  readonly header: string;
  /** The same by tiers, from the upper to the lowest. */
  readonly tiers: readonly string[];
  readonly reading: HeaderReading | undefined;
  /** Where the weighing says it; else head and year do. */
  readonly kind?: ValueKind;
  readonly doubt?: Doubt;
};

export type Doubt = { readonly certainty: number; readonly options: readonly ColumnOption[] };

/** "Chỉ tiêu đơn vị đạt năm 2022": reached before the annex's own year, to be reached from it on. */
const REACHED = /\bchi tieu\b.*\bdat\b/;
const FORECAST: ValueKind = "forecast";

function kindOf(
  reading: HeaderReading,
  ownYear: number | undefined,
  reportsResults: boolean,
): ValueKind {
  const { kind, folded, period } = reading;
  const past = period.year !== undefined && ownYear !== undefined && period.year < ownYear;
  if (kind === "target" && past && REACHED.test(folded)) return "actual";
  return kind ?? (past || reportsResults ? "actual" : "target");
}

const RESULTS = /\b(?:ket qua|tinh hinh thuc hien|danh gia|ra soat|tien do|theo doi|results)\b/;

/** A report that says apart what was asked for: its other years and quarters, whose heads say no more, are results. */
export function reportsResults(columns: readonly HeadedColumn[], title: string): boolean {
  if (!RESULTS.test(fold(title))) return false;
  return columns.some(
    ({ assignment: { role }, reading }) =>
      role === "goal" || (role === "value" && reading?.kind === "target"),
  );
}

/** The year that the columns themselves speak of: estimates are made in it, forecasts and plans come after it. */
export function yearFromColumns(columns: readonly HeadedColumn[]): number | undefined {
  const years = (kind: ValueKind): number[] =>
    columns.flatMap(({ assignment, reading }) => {
      const year = reading?.period.year;
      return assignment.role === "value" && reading?.kind === kind && year !== undefined
        ? [year]
        : [];
    });
  const estimates = years("estimate");
  if (estimates.length > 0) return Math.max(...estimates);
  const forecasts = years(FORECAST);
  if (forecasts.length > 0) return Math.min(...forecasts) - 1;
  const actuals = years("actual");
  return actuals.length > 0 ? Math.max(...actuals) + 1 : undefined;
}

/** "Quý I" or "9 tháng" without a year are those of the annex's own year. */
function completePeriod(period: Period, ownYear: number | undefined): Period {
  const { year, period: span } = period;
  if (year !== undefined || span === undefined || ownYear === undefined) return period;
  const month = /^M(\d\d)$/.exec(span)?.[1];
  if (month !== undefined)
    return { ...period, year: ownYear, period: `${String(ownYear)}-${month}` };
  const named = span.startsWith("Q") ? `${String(ownYear)}-${span}` : `${span} ${String(ownYear)}`;
  return { ...period, year: ownYear, period: named };
}

/** The tier that stands nearest to the cells names the place; tiers are never read across. */
function readTieredArea(tiers: readonly string[]): ReturnType<typeof readArea> {
  for (const tier of [...tiers].reverse()) {
    const found = readArea(tier);
    if (found.area !== undefined || found.level !== undefined) return found;
  }
  return {};
}

function placeOf(
  tiers: readonly string[],
  { part }: HeaderReading,
  { year, period }: Period,
): ReturnType<typeof readArea> {
  const found = readTieredArea(tiers);
  const known = found.area !== undefined || found.level !== undefined;
  if (known || part === undefined || year !== undefined || period !== undefined) return found;
  return { area: part };
}

const UNIT_IN_HEADER = /\((%|[^()]{0,4}(?:đồng|usd|ha|tấn|người)[^()]{0,8})\)/i;

function doubtOf({ certainty, options }: Doubt, year: number | undefined): Doubt {
  if (year === undefined) return { certainty, options };
  return {
    certainty,
    options: options.map((option) => (option.role === "value" ? { ...option, year } : option)),
  };
}

export function describeColumn(
  { assignment, header, tiers, reading, kind, doubt }: HeadedColumn,
  ownYear: number | undefined,
  reportsResults = false,
): Column {
  const { column, role } = assignment;
  const unsure = doubt === undefined ? {} : doubtOf(doubt, reading?.period.year);
  if (reading === undefined) {
    return { column, role, header, ...(kind === undefined ? {} : { kind }), ...unsure };
  }
  const period = completePeriod(reading.period, ownYear);
  const dated =
    role === "value" || role === "status" || role === "evidence" || role === "score" ? period : {};
  const place = role === "value" ? placeOf(tiers, reading, period) : {};
  const unit = role === "value" ? UNIT_IN_HEADER.exec(header)?.[1] : undefined;
  const vocabulary =
    role !== "status"
      ? []
      : reading.verdict === undefined
        ? readVocabulary(header)
        : [reading.verdict];
  const year = role === "value" ? dated.year : undefined;
  return {
    column,
    role,
    header,
    ...(year === undefined ? {} : { year }),
    ...(role === "value" && dated.period !== undefined ? { period: dated.period } : {}),
    ...(role === "value" ? { kind: kind ?? kindOf(reading, ownYear, reportsResults) } : {}),
    ...(dated.date === undefined ? {} : { asOf: dated.date }),
    ...place,
    ...(unit === undefined ? {} : { unit: fold(unit) === "%" ? "%" : unit }),
    ...(vocabulary.length === 0 ? {} : { vocabulary }),
    ...unsure,
  };
}
