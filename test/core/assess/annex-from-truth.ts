import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Requirement } from "../../../src/core/model/requirement";
import type { Annex, LayoutName } from "../../../src/core/model/annex";
import type { Column } from "../../../src/core/model/column";
import type { Indicator, YearlyValue } from "../../../src/core/model/indicator";
import type { Level } from "../../../src/core/model/level";
import type { PlanVerdict, Status } from "../../../src/core/model/assessment";
import type { Counts } from "../../../src/core/model/counts";

/** The parts of the hand-checked truth that these tests read (explained in shared/annexes/README.md). */
export type TruthIndicator = {
  readonly key: string;
  readonly number: string;
  readonly section?: string;
  readonly text: string;
  readonly rows: readonly number[];
  readonly goal: readonly (Omit<Requirement, "unit"> & { readonly unit?: string })[];
  readonly values?: Readonly<
    Record<
      string,
      readonly { value?: number; unit?: string | null; level?: Level; text?: string }[] | null
    >
  >;
  readonly raw?: Readonly<Record<string, string>>;
  readonly note?: string;
  readonly evidence?: string;
  readonly declared?: string;
  readonly status: Status;
  readonly plan?: PlanVerdict;
};

export type TruthTable = {
  readonly title: string;
  readonly truth: {
    readonly columns: readonly Omit<Column, "header">[];
    readonly sections: readonly {
      readonly no: string;
      readonly text: string;
      readonly row: number;
    }[];
    readonly indicators: readonly TruthIndicator[];
    readonly counts: Counts;
  };
};

export type TruthFile = {
  readonly id: string;
  readonly layout: LayoutName;
  readonly level: Level;
  readonly reports: "results" | "targets-only";
  readonly horizon: number;
  readonly asOf?: string;
  readonly tables: readonly TruthTable[];
};

export function readTruth(id: string): TruthFile {
  const path = join(__dirname, "../../fixtures/annexes", `${id}.json`);
  // The file's shape is fixed by its README; what is read of it is listed above.
  return JSON.parse(readFileSync(path, "utf8")) as TruthFile;
}

/** The annex as a perfect reader would give it: goals and values are the hand-checked ones. */
export function annexFromTruth(file: TruthFile, { truth, title }: TruthTable): Annex {
  const columns = truth.columns.map((column) => ({ header: "", ...column }));
  return {
    sheet: "PL",
    area: { row: 0, column: 0, rowCount: 1, columnCount: columns.length },
    certain: true,
    certainty: 1,
    why: [],
    layout: file.layout,
    reports: file.reports,
    title,
    titleLines: [],
    level: file.level,
    ...(file.asOf === undefined ? {} : { asOf: file.asOf }),
    horizon: file.horizon,
    horizonSource: "title",
    declared: [],
    headerRows: [0],
    numberingRows: [],
    columns,
    rows: [],
    sections: truth.sections.map(({ no, text, row }) => ({
      number: no,
      title: text,
      row,
      depth: 0,
    })),
    groups: [],
    indicators: truth.indicators.map((indicator) => toIndicator(indicator, columns)),
  };
}

function toIndicator(truth: TruthIndicator, columns: readonly Column[]): Indicator {
  const row = truth.rows[0] ?? 0;
  const at = { row, column: 1 };
  const statusColumn = columns.some(({ role }) => role === "status");
  return {
    key: truth.key,
    number: truth.number,
    ...(truth.section === undefined ? {} : { section: truth.section }),
    rows: truth.rows,
    text: truth.text,
    at,
    goal: truth.goal.map((requirement) => ({ unit: "", ...requirement })),
    values: columns
      .filter(({ role }) => role === "value")
      .map((column): YearlyValue => {
        const year = String(column.year);
        return {
          column: column.column,
          cell: { row, column: column.column },
          ...(column.year === undefined ? {} : { year: column.year }),
          kind: column.kind ?? "target",
          raw: truth.raw?.[year] ?? null,
          text: truth.raw?.[year] ?? "",
          numberFormat: "General",
          formula: null,
          parts: (truth.values?.[year] ?? []).flatMap(({ value, unit, level }) =>
            value === undefined
              ? []
              : [{ value, unit: unit ?? "", ...(level === undefined ? {} : { level }) }],
          ),
        };
      }),
    ...(statusColumn ? { status: { text: truth.declared ?? "", at } } : {}),
    ...(truth.note === undefined ? {} : { note: { text: truth.note, at } }),
    ...(truth.evidence === undefined ? {} : { evidence: { text: truth.evidence, at } }),
  };
}
