import type { Requirement } from "../../../src/core/model/requirement";
import type { ValuePart } from "../../../src/core/model/value";
import type { Annex } from "../../../src/core/model/annex";
import type { Column, ValueKind } from "../../../src/core/model/column";
import type { Indicator, YearlyValue } from "../../../src/core/model/indicator";
import type { Level } from "../../../src/core/model/level";

export const percent = (value: number, more: Partial<ValuePart> = {}): ValuePart => ({
  value,
  unit: "%",
  ...more,
});

export const atLeast = (value: number | null, more: Partial<Requirement> = {}): Requirement => ({
  comparator: ">=",
  value,
  unit: "%",
  explicit: true,
  ...more,
});

/** "2022 actual" → what the cell reads as; a string is a cell without a number. */
export type Cells = Readonly<Record<string, readonly ValuePart[] | string>>;

export type Row = Partial<Indicator> & {
  readonly cells?: Cells;
  readonly says?: string;
  readonly remark?: string;
};

const KINDS: readonly ValueKind[] = ["actual", "estimate", "target", "forecast"];

function columnOf(name: string, column: number): Column {
  const [year, kind] = name.split(" ");
  return {
    column,
    role: "value",
    header: name,
    year: Number(year),
    kind: KINDS.find((known) => known === kind) ?? "actual",
  };
}

/** A small annex as a perfect reader gives it: own level huyện, horizon 2025, results. */
export function smallAnnex(
  rows: readonly Row[],
  more: Partial<Annex> = {},
  own: Level | null = "huyện",
): Annex {
  const names = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells ?? {})))];
  const valued = names.map((name, index) => columnOf(name, index + 2));
  const columns: Column[] = [...valued];
  if (rows.some(({ says }) => says !== undefined))
    columns.push({ column: 20, role: "status", header: "Đánh giá mức độ hoàn thành" });
  return {
    sheet: "PL",
    area: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: 21 },
    certain: true,
    certainty: 1,
    why: [],
    layout: "yearly-plan",
    reports: "results",
    title: "PHỤ LỤC",
    titleLines: [],
    ...(own === null ? {} : { level: own }),
    horizon: 2025,
    horizonSource: "header",
    declared: [],
    headerRows: [0],
    numberingRows: [],
    columns,
    rows: [],
    sections: [],
    groups: [],
    indicators: rows.map((row, index) => indicatorOf(row, index, valued, columns)),
    ...more,
  };
}

function indicatorOf(
  { cells = {}, says, remark, ...own }: Row,
  index: number,
  valued: readonly Column[],
  columns: readonly Column[],
): Indicator {
  const row = index + 1;
  const at = { row, column: 1 };
  return {
    key: String(index + 1),
    number: String(index + 1),
    rows: [row],
    text: "Tỷ lệ hồ sơ giải quyết đúng hạn",
    at,
    goal: [],
    values: valued.map((column): YearlyValue => {
      const cell = cells[column.header] ?? [];
      const parts = typeof cell === "string" ? [] : cell;
      const text =
        typeof cell === "string"
          ? cell
          : cell.map(({ value, unit }) => `${String(value)}${unit}`).join(" ");
      return {
        column: column.column,
        cell: { row, column: column.column },
        ...(column.year === undefined ? {} : { year: column.year }),
        kind: column.kind ?? "actual",
        raw: text === "" ? null : text,
        text,
        numberFormat: "General",
        formula: null,
        parts,
      };
    }),
    ...(columns.some(({ role }) => role === "status") ? { status: { text: says ?? "", at } } : {}),
    ...(remark === undefined ? {} : { note: { text: remark, at } }),
    ...own,
  };
}
