import type { Annex } from "../../model/annex";
import type { Column } from "../../model/column";
import { fold } from "../../text/fold";
import { defineRule } from "../rule";

/** The goal may stand anywhere, and years before it. */
const GOAL = /\bmuc tieu\b|\bgiai doan\b|\bden nam\b/;

type YearColumn = Column & { readonly year: number };

/** Fewer columns make no series that a year could be missing from. */
const SERIES = 3;

export default defineRule({
  id: "year-columns-irregular",
  severity: "warning",
  fixes: "none",
  needs: ["value"],
  vocabulary: { missing: ["years"], doubled: ["year", "other"], unordered: ["years"] },
  *check({ annex }) {
    const row = annex.headerRows.at(-1);
    if (row === undefined) return;
    const columns = yearColumns(annex);
    for (const [column, twin] of doubledIn(columns)) {
      const values = { year: String(column.year), other: { row, column: twin.column } };
      yield { says: "doubled", at: { row, column: column.column }, values };
    }
    for (const series of seriesOf(columns)) {
      const years = series.map(({ year }) => year);
      const [first] = series;
      if (first === undefined) continue;
      const at = { row, column: first.column };
      const missing = missingYears(years);
      if (missing.length > 0) yield { says: "missing", at, values: { years: missing.map(String) } };
      if (!isOrdered(years)) yield { says: "unordered", at, values: { years: years.map(String) } };
    }
  },
});

function yearColumns({ columns }: Annex): readonly YearColumn[] {
  return columns.flatMap((column) =>
    column.role === "value" && column.year !== undefined && column.period === undefined
      ? [{ ...column, year: column.year }]
      : [],
  );
}

/** Two targets for one year may stand side by side under different headers; the same header twice is a slip. */
function doubledIn(columns: readonly YearColumn[]): readonly (readonly [YearColumn, YearColumn])[] {
  const seen = new Map<string, YearColumn>();
  const doubled: (readonly [YearColumn, YearColumn])[] = [];
  for (const column of columns) {
    const { header, year, level = "", area = "" } = column;
    const key = JSON.stringify([header, year, level, area]);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, column);
    else doubled.push([column, twin]);
  }
  return doubled;
}

/** One series per kind, level and area: a goal column may stand before or behind the yearly ones. */
function seriesOf(columns: readonly YearColumn[]): readonly (readonly YearColumn[])[] {
  const series = new Map<string, YearColumn[]>();
  for (const column of columns) {
    const key = JSON.stringify([column.kind ?? "", column.level ?? "", column.area ?? ""]);
    const known = series.get(key);
    if (known === undefined) series.set(key, [column]);
    else known.push(column);
  }
  const alike = [...series.values()].filter(({ length }) => length >= SERIES);
  return alike.length > 0 ? alike : runOfYears(columns);
}

/** "Đạt được 2022, Chỉ tiêu 2023, Dự kiến 2024, Dự kiến 2025": one run, whatever each year's figure is. */
function runOfYears(columns: readonly YearColumn[]): readonly (readonly YearColumn[])[] {
  const run = columns.filter(({ header }) => !GOAL.test(fold(header)));
  const isOneByOne = run.every(({ level, area }) => level === undefined && area === undefined);
  const years = new Set(run.map(({ year }) => year));
  return isOneByOne && run.length > SERIES && years.size === run.length ? [run] : [];
}

/** Only where nearly every year is there: "2020, 2025, 2030" steps over years on purpose. */
function missingYears(years: readonly number[]): readonly number[] {
  const known = new Set(years);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const missing: number[] = [];
  for (let year = first; year <= last && missing.length < 2; year += 1) {
    if (!known.has(year)) missing.push(year);
  }
  return missing.length === 1 ? missing : [];
}

function isOrdered(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}
