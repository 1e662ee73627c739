import type { ValuePart } from "../goals/value";
import type { Annex, Indicator, ValueKind, YearlyValue } from "../layouts/annex";

/** What a row says about one period: one cell, or several where levels have columns of their own. */
export type Figure = {
  readonly year?: number;
  readonly kind: ValueKind;
  /** As shown. */
  readonly text: string;
  readonly parts: readonly ValuePart[];
  readonly cells: readonly YearlyValue[];
};

/** "9 tháng 2024", "2026-2030": the last year that the period names. */
function yearOf({ year, period }: YearlyValue): number | undefined {
  if (year !== undefined) return year;
  const named = period?.match(/\d{4}/g)?.at(-1);
  return named === undefined ? undefined : Number(named);
}

const WHOLE_PLACE = /toàn|chung|tổng/iu;

/** Columns by place ("Toàn tỉnh", "Huyện A"): the annex answers for the whole, not for a part. */
function ofWholePlace(values: readonly YearlyValue[]): readonly YearlyValue[] {
  const whole = values.filter(({ area }) => area === undefined || WHOLE_PLACE.test(area));
  return whole.length > 0 ? whole : values;
}

function join(cells: readonly YearlyValue[]): Figure | undefined {
  const filled = cells.filter(({ parts }) => parts.length > 0);
  const last = filled.at(-1);
  if (last === undefined) return undefined;
  // Columns without a level repeat the period (two targets for one year): the last one holds.
  const together = filled.every(({ level }) => level !== undefined) ? filled : [last];
  const parts = together.flatMap(({ level, parts: own }) =>
    level === undefined ? own : own.map((part) => ({ level, ...part })),
  );
  const year = yearOf(last);
  return {
    ...(year === undefined ? {} : { year }),
    kind: last.kind,
    text: together.map(({ text }) => text.trim()).join("; "),
    parts,
    cells: together,
  };
}

/** Progress and a dozen rules ask for the same row's figures. */
const KNOWN = new WeakMap<Indicator["values"], readonly Figure[]>();

/** The row's figures in order of time; cells without a number give none. */
export function figuresOf({ values }: Pick<Indicator, "values">): readonly Figure[] {
  const known = KNOWN.get(values);
  if (known !== undefined) return known;
  const figures = joinPeriods(values);
  KNOWN.set(values, figures);
  return figures;
}

function joinPeriods(values: Indicator["values"]): readonly Figure[] {
  const periods = new Map<string, YearlyValue[]>();
  for (const value of ofWholePlace(values)) {
    const period = `${value.period ?? String(value.year)} ${value.kind}`;
    const cells = periods.get(period);
    if (cells === undefined) periods.set(period, [value]);
    else cells.push(value);
  }
  const figures = [...periods.values()].flatMap((cells) => join(cells) ?? []);
  return figures.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** The latest actual; an estimate only where no actual of its year or later exists. */
export function latestResult(figures: readonly Figure[]): Figure | undefined {
  const actual = figures.filter(({ kind }) => kind === "actual").at(-1);
  const estimate = figures.filter(({ kind }) => kind === "estimate").at(-1);
  if (actual === undefined || estimate === undefined) return actual ?? estimate;
  return (estimate.year ?? 0) > (actual.year ?? 0) ? estimate : actual;
}

/** What is planned for a year; what was reached in it only where nothing is planned. */
export function plannedFor(figures: readonly Figure[], year: number): Figure | undefined {
  const ofYear = figures.filter((figure) => figure.year === year);
  const planned = ofYear.filter(({ kind }) => kind === "target" || kind === "forecast").at(-1);
  return planned ?? ofYear.at(-1);
}

/** The figure of the year before, for goals that ask for more than last year. */
export function previousFigure(figures: readonly Figure[], figure: Figure): Figure | undefined {
  const { year } = figure;
  if (year === undefined) return undefined;
  const before = figures.filter((other) => other.year === year - 1);
  return before.filter(({ kind }) => kind === "actual").at(-1) ?? before.at(-1);
}

/** Columns for more than one year: only these hold a plan that leads somewhere. */
export function hasYearlyPlan({ columns }: Pick<Annex, "columns">): boolean {
  const valued = columns.filter(({ role }) => role === "value");
  const planned = valued.some(({ kind }) => kind === "target" || kind === "forecast");
  return planned && new Set(valued.map(({ year, period }) => period ?? year)).size > 1;
}
