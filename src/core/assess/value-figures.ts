import type { ValuePart } from "../model/value";
import type { Annex } from "../model/annex";
import type { PeriodFigure } from "../model/period-figure";
import type { Indicator, YearlyValue } from "../model/indicator";

/** "9 tháng 2024", "2026-2030": the last year that the period names. */
function yearOf({ year, period }: YearlyValue): number | undefined {
  if (year !== undefined) return year;
  const named = period?.match(/\d{4}/g)?.at(-1);
  return named === undefined ? undefined : Number(named);
}

const WHOLE_PLACE = /toàn|chung|tổng/iu;

/** Columns by place ("Toàn tỉnh", "Huyện A"): the annex answers for the whole, not for a part. */
function ofWholePlace(values: readonly YearlyValue[]): readonly YearlyValue[] {
  if (values.every(({ area }) => area === undefined)) return values;
  const whole = values.filter(({ area }) => area === undefined || WHOLE_PLACE.test(area));
  return whole.length > 0 ? whole : values;
}

function isSamePeriod(one: YearlyValue, other: YearlyValue): boolean {
  if (one.kind !== other.kind) return false;
  if (one.period === undefined && other.period === undefined) return one.year === other.year;
  return (one.period ?? String(one.year)) === (other.period ?? String(other.year));
}

/** Filled field by field: a sheet has tens of thousands of figures. */
type Draft = { -readonly [Field in keyof PeriodFigure]: PeriodFigure[Field] };

function join(filled: readonly YearlyValue[], last: YearlyValue): PeriodFigure {
  // Columns without a level repeat the period (two targets for one year): the last one holds.
  const cells = filled.every(({ level }) => level !== undefined) ? filled : [last];
  const isOne = cells.length === 1;
  const figure: Draft = {
    kind: last.kind,
    text: isOne ? last.text.trim() : cells.map(({ text }) => text.trim()).join("; "),
    parts: isOne ? partsOf(last) : cells.flatMap(partsOf),
    cells,
  };
  const year = yearOf(last);
  if (year !== undefined) figure.year = year;
  return figure;
}

function partsOf({ level, parts }: YearlyValue): readonly ValuePart[] {
  return level === undefined ? parts : parts.map((part) => ({ level, ...part }));
}

/** The row's figures in order of time; cells without a number give none. */
export function figuresOf({ values }: Pick<Indicator, "values">): readonly PeriodFigure[] {
  const whole = ofWholePlace(values);
  const figures: PeriodFigure[] = [];
  let isOrdered = true;
  for (const value of whole) {
    const cells = periodOf(whole, value);
    const last = cells.at(-1);
    if (last === undefined) continue;
    const figure = join(cells, last);
    if ((figures.at(-1)?.year ?? 0) > (figure.year ?? 0)) isOrdered = false;
    figures.push(figure);
  }
  return isOrdered ? figures : figures.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

const NONE: readonly YearlyValue[] = [];

/** The filled cells of a value's period, given once: for its first value. Nearly always that is alone. */
function periodOf(values: readonly YearlyValue[], value: YearlyValue): readonly YearlyValue[] {
  let isLater = false;
  let cells: YearlyValue[] | undefined;
  for (const other of values) {
    if (other === value) isLater = true;
    else if (isSamePeriod(other, value)) {
      if (!isLater) return NONE;
      cells = [...(cells ?? [value]), other];
    }
  }
  if (cells === undefined) return value.parts.length > 0 ? [value] : NONE;
  return cells.filter(({ parts }) => parts.length > 0);
}

/** The last one in order of time that fits. */
function findLast(
  figures: readonly PeriodFigure[],
  fits: (figure: PeriodFigure) => boolean,
): PeriodFigure | undefined {
  for (let at = figures.length - 1; at >= 0; at -= 1) {
    const figure = figures[at];
    if (figure !== undefined && fits(figure)) return figure;
  }
  return undefined;
}

/** The latest actual; an estimate only where no actual of its year or later exists. */
export function latestResult(figures: readonly PeriodFigure[]): PeriodFigure | undefined {
  const actual = findLast(figures, ({ kind }) => kind === "actual");
  const estimate = findLast(figures, ({ kind }) => kind === "estimate");
  if (actual === undefined || estimate === undefined) return actual ?? estimate;
  return (estimate.year ?? 0) > (actual.year ?? 0) ? estimate : actual;
}

const isPlan = ({ kind }: PeriodFigure): boolean => kind === "target" || kind === "forecast";

/** What is planned for a year; what was reached in it only where nothing is planned. */
export function plannedFor(
  figures: readonly PeriodFigure[],
  year: number,
): PeriodFigure | undefined {
  return (
    findLast(figures, (figure) => figure.year === year && isPlan(figure)) ??
    findLast(figures, (figure) => figure.year === year)
  );
}

/** The figure of the year before, for goals that ask for more than last year. */
export function previousFigure(
  figures: readonly PeriodFigure[],
  figure: PeriodFigure,
): PeriodFigure | undefined {
  const { year } = figure;
  if (year === undefined) return undefined;
  return (
    findLast(figures, (other) => other.year === year - 1 && other.kind === "actual") ??
    findLast(figures, (other) => other.year === year - 1)
  );
}

/** Columns for more than one year: only these hold a plan that leads somewhere. */
export function hasYearlyPlan({ columns }: Pick<Annex, "columns">): boolean {
  const valued = columns.filter(({ role }) => role === "value");
  const planned = valued.some(({ kind }) => kind === "target" || kind === "forecast");
  return planned && new Set(valued.map(({ year, period }) => period ?? year)).size > 1;
}
