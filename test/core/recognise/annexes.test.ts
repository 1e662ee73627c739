import type { Annex } from "../../../src/core/model/annex";
import type { Group, Section } from "../../../src/core/model/annex-rows";
import type { Column } from "../../../src/core/model/column";
import type { Indicator } from "../../../src/core/model/indicator";
import { recognise } from "../../../src/core/recognise/recognise";
import { plain } from "../../../src/core/text/fold";
import { ANNEX_FIXTURES, readFixture } from "../../files/annex-fixtures";
import {
  readTruth,
  type TruthGoal,
  type TruthIndicator,
  type TruthPart,
  type TruthTable,
} from "./annex-truth";

const withoutDots = (number: string | undefined): string | undefined => number?.replace(/\.+$/, "");

/** Where the truth writes "" for an empty cell, the reading has no cell. */
const written = (text: string | undefined): string | undefined =>
  text === undefined || plain(text) === "" ? undefined : plain(text);

function comparable(indicator: Indicator) {
  return {
    key: indicator.key,
    number: indicator.number,
    section: withoutDots(indicator.section),
    text: indicator.text,
    rows: indicator.rows,
    unit: indicator.unit,
    values: Object.fromEntries(
      indicator.values.map(({ year, text }) => [String(year), plain(text)]),
    ),
    status: indicator.status?.text,
    evidence: indicator.evidence?.text,
    note: indicator.note?.text,
    product: indicator.product?.text,
    lead: indicator.lead?.text,
    cooperating: indicator.cooperating?.text,
    monitor: indicator.monitor?.text,
    assessor: indicator.assessor?.text,
    deadline: indicator.deadline?.text,
  };
}

function expected(truth: TruthIndicator, sheetRow: (row: number) => number) {
  return {
    key: truth.key,
    number: truth.number,
    section: withoutDots(truth.section),
    text: written(truth.text),
    rows: truth.rows.map(sheetRow),
    unit: written(truth.unit),
    values: Object.fromEntries(
      Object.entries(truth.raw ?? {}).map(([year, text]) => [year, plain(text)]),
    ),
    status: written(truth.declared),
    evidence: written(truth.evidence),
    note: written(truth.note),
    product: written(truth.product),
    lead: written(truth.lead),
    cooperating: written(truth.cooperating),
    monitor: written(truth.monitor),
    assessor: written(truth.assessor),
    deadline: written(truth.deadline),
  };
}

const isPercent = (unit: string | null | undefined): boolean => unit?.includes("%") ?? false;

/** The fields of a goal that the truth vouches for; of the unit only whether it is a percentage. */
const goalFacts = ({
  comparator,
  value,
  upTo,
  unit,
  level,
  by,
  per,
  against,
  explicit,
}: TruthGoal) => ({
  comparator,
  value,
  upTo,
  percent: isPercent(unit),
  level,
  by,
  per,
  against,
  explicit,
});

const partFacts = ({ value, unit, level }: TruthPart) => ({
  value,
  percent: isPercent(unit),
  level,
});

const rowsOf = (annex: Annex, kind: string): readonly number[] =>
  annex.rows.filter((row) => row.kind === kind).map(({ row }) => row);

const heading = ({ row, number, title }: Section | Group) => ({ row, number, title });

/** The header's words are what the roles were read from, not part of the truth. */
const roleOf = (column: Column) => ({ ...column, header: undefined });

function bodyKinds(annex: Annex): readonly string[] {
  return annex.rows.filter(({ kind }) => kind !== "blank").map(({ kind }) => kind);
}

const KINDS: Readonly<Record<string, string>> = { "header-repeat": "repeated-header" };

describe.each(ANNEX_FIXTURES)("%s", (id) => {
  const file = readTruth(id);
  const annexes = recognise(readFixture(id));

  test("each table of the sheet is one certain annex", () => {
    expect(annexes.map(({ certain }) => certain)).toEqual(file.tables.map(() => true));
  });

  describe.each(file.tables.map((table, index) => ({ table, index })))(
    "table $index",
    ({ table, index }: { table: TruthTable; index: number }) => {
      const annex = annexes[index] as Annex;
      const { truth } = table;
      const sheetRow = (row: number): number =>
        (file.workbook.sheetRowOfGridRow[index]?.[row] ?? NaN) - 1;

      test("its columns have the roles, years, kinds and dates of the truth", () => {
        expect(annex.columns.map(roleOf).filter(({ role }) => role !== "other")).toEqual(
          truth.columns.map((column) => {
            const { role } = column;
            // The allowed words stand in the header itself; the truth does not repeat them.
            const extra =
              role === "status" ? { vocabulary: ["Đã hoàn thành", "Đang thực hiện"] } : {};
            return { ...column, column: column.column + file.workbook.firstColumnOffset, ...extra };
          }),
        );
      });

      test("every row is what a person says it is", () => {
        expect(bodyKinds(annex)).toEqual(table.rowKinds.map((kind) => KINDS[kind] ?? kind));
        expect(annex.headerRows).toEqual(truth.headerRows.map(sheetRow));
        expect(annex.numberingRows).toEqual(truth.numberingRows.map(sheetRow));
        expect(rowsOf(annex, "repeated-header")).toEqual(truth.repeatedHeaderRows.map(sheetRow));
      });

      test("sections and groups stand in their rows with number and title", () => {
        const toHeading = ({ no = "", text, row }: TruthTable["truth"]["sections"][number]) => ({
          row: sheetRow(row),
          number: no,
          title: plain(text),
        });
        expect(annex.sections.map(heading)).toEqual(truth.sections.map(toHeading));
        expect(annex.groups.map(heading)).toEqual(truth.groups.map(toHeading));
      });

      test("every indicator has its key, place, joined texts and cells", () => {
        expect(annex.indicators.map(comparable)).toEqual(
          truth.indicators.map((indicator) => expected(indicator, sheetRow)),
        );
        expect(annex.indicators).toHaveLength(truth.counts.rows);
      });

      test("every goal is read from where the truth finds it", () => {
        const read = annex.indicators.map(({ key, goal }) => ({ key, goal: goal.map(goalFacts) }));
        expect(read).toEqual(
          truth.indicators.map(({ key, goal }) => ({ key, goal: goal.map(goalFacts) })),
        );
        const texts = annex.indicators.map(({ goalText }) => goalText?.text);
        expect(texts.filter((_, at) => truth.indicators[at]?.goalText !== undefined)).toEqual(
          truth.indicators.flatMap(({ goalText }) =>
            goalText === undefined ? [] : [written(goalText)],
          ),
        );
      });

      const valued = truth.indicators.filter(({ values }) => values !== undefined);
      if (valued.length > 0) {
        test("every yearly value has the figures of the truth", () => {
          const read = annex.indicators.map(({ key, values }) => ({
            key,
            values: Object.fromEntries(
              values.map(({ year, parts }) => [String(year), parts.map(partFacts)]),
            ),
          }));
          const figures = (parts: readonly TruthPart[] | null) =>
            (parts ?? []).filter(({ value }) => value !== undefined).map(partFacts);
          expect(read).toEqual(
            valued.map(({ key, values = {} }) => ({
              key,
              values: Object.fromEntries(
                Object.entries(values).map(([year, parts]) => [year, figures(parts)]),
              ),
            })),
          );
        });
      }

      test("every deadline falls on the days of the truth", () => {
        const read = annex.indicators.map(({ key, deadline }) => ({
          key,
          type: deadline?.type,
          on: deadline?.on,
        }));
        expect(read).toEqual(
          truth.indicators.map(({ key, deadlineNorm }) => ({
            key,
            type: deadlineNorm?.type,
            on: deadlineNorm === undefined ? undefined : (deadlineNorm.on ?? []),
          })),
        );
      });

      test("layout, level, horizon, dates and declared counts are the annex's own", () => {
        const declared = Object.fromEntries(
          annex.declared.map(({ kind, count }) => [
            kind === "in-progress" ? "inProgress" : kind,
            count,
          ]),
        );
        expect({
          layout: annex.layout,
          level: annex.level,
          reports: annex.reports,
          horizon: annex.horizon,
          horizonSource: annex.horizonSource,
          asOf: annex.asOf,
          planDate: annex.planDate,
          declared,
        }).toEqual({
          layout: file.layout,
          level: file.level,
          reports: file.reports,
          horizon: file.horizon,
          horizonSource: file.horizonSource,
          asOf: file.asOf,
          planDate: file.planDate,
          declared: file.declaredSummary ?? {},
        });
      });

      if (table.title !== null) {
        test("a table between others is named by the line above it", () => {
          expect(annex.title).toBe(table.title);
        });
      }
    },
  );
});
