import { workOutRows } from "../../../src/core/assess/work-out-rows";
import type { Annex } from "../../../src/core/model/annex";
import type { Indicator } from "../../../src/core/model/indicator";
import type { Assessment } from "../../../src/core/model/assessment";
import type { AnnexReview } from "../../../src/core/model/annex-review";
import type { Finding } from "../../../src/core/model/finding";

const indicator: Indicator = {
  key: "I.1",
  number: "1.",
  section: "I",
  rows: [6, 8],
  text: "Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 95%",
  at: { row: 6, column: 1 },
  goal: [{ comparator: ">", value: 95, unit: "%", explicit: true }],
  values: [
    {
      column: 2,
      cell: { row: 6, column: 2 },
      year: 2023,
      kind: "actual",
      raw: 0.93,
      text: "93%",
      numberFormat: "0%",
      formula: null,
      parts: [{ value: 93, unit: "%", level: "xã", bound: "above" }],
    },
  ],
  status: { text: "Đang thực hiện", at: { row: 6, column: 3 } },
  note: { text: "", at: { row: 6, column: 4 } },
  deadline: { text: "khi có thể", type: "unreadable", on: [], at: { row: 6, column: 5 } },
};

const annex: Annex = {
  sheet: "PL",
  area: { row: 4, column: 0, rowCount: 5, columnCount: 6 },
  certain: true,
  certainty: 0.9,
  why: [
    { says: "header-word", at: { row: 4, column: 1 }, role: "indicator", word: "Chỉ tiêu" },
    { says: "cells-confirm" },
    { says: "cells-confirm" },
  ],
  layout: "assessment",
  reports: "results",
  title: "Đánh giá chỉ tiêu",
  titleLines: [],
  level: "xã",
  asOf: "2023-10-14",
  horizon: 2025,
  horizonSource: "header",
  declared: [
    { at: { row: 1, column: 0 }, text: "1. Tổng số chỉ tiêu: 1", kind: "total", count: 1 },
    { at: { row: 2, column: 0 }, text: "Chưa thực hiện: 0", kind: "not-started", count: 0 },
  ],
  headerRows: [4],
  numberingRows: [],
  columns: [
    { column: 1, role: "indicator", header: "Chỉ tiêu" },
    { column: 2, role: "value", header: "TH 2023", year: 2023, kind: "actual" },
    { column: 27, role: "note", header: "Ghi chú" },
  ],
  rows: [],
  sections: [{ row: 5, number: "I", title: "Cải cách thể chế", depth: 0 }],
  groups: [],
  indicators: [indicator],
};

const assessment: Assessment = {
  key: "I.1",
  status: "in-progress",
  computed: "in-progress",
  basis: "declared",
  plan: "unmeasured",
  reasoning: { says: "declared", values: { word: "Đang thực hiện" } },
};

const at = (row: number, column: number): Finding["at"] => ({ sheet: "PL", row, column });

const findings: readonly Finding[] = [
  {
    id: "a",
    rule: "r",
    says: "s",
    severity: "warning",
    at: at(6, 2),
    indicator: "I.1",
    values: {},
  },
  { id: "b", rule: "r", says: "s", severity: "error", at: at(1, 0), values: {} },
  {
    id: "c",
    rule: "r",
    says: "s",
    severity: "hint",
    at: at(6, 1),
    indicator: "I.1",
    values: {},
    fix: {
      kind: "review",
      edits: [{ at: at(6, 1), was: "Tỷ lệ hồ xơ đúng hạn", becomes: "Tỷ lệ hồ sơ đúng hạn" }],
    },
  },
];

/** A small review with one of everything that a report must place. */
export const madeUpReview: AnnexReview = {
  annex,
  worked: workOutRows(annex, {}),
  assessments: new Map([["I.1", assessment]]),
  counts: {
    rows: 1,
    total: 1,
    completed: 0,
    inProgress: 1,
    notStarted: 0,
    missed: 0,
    unmeasured: 0,
    otherLevel: 0,
    notApplicable: 0,
  },
  findings,
  questions: [],
};
