import { reportAnnex } from "../../../src/app/report/report-annex";
import { madeUpReview } from "./made-up-review";

it("an annex is reported as the contract says: rows from 1, cells and columns as in Excel", () => {
  const report = reportAnnex(madeUpReview, {
    explain: ({ says }) => says,
    message: ({ id }) => `Câu ${id}.`,
    ask: (_annex, { id }) => `Hỏi ${id}?`,
  });
  expect(JSON.parse(JSON.stringify(report))).toEqual({
    range: "A5:F9",
    certain: true,
    why: ["header-word", "cells-confirm"],
    layout: "assessment",
    reports: "results",
    questions: [],
    title: "Đánh giá chỉ tiêu",
    level: "xã",
    asOf: "2023-10-14",
    horizon: 2025,
    horizonSource: "header",
    declaredSummary: { total: 1 },
    headerRows: [5],
    columns: [
      { column: "B", role: "indicator" },
      { column: "C", role: "value", year: 2023, kind: "actual" },
      { column: "AB", role: "note" },
    ],
    sections: [
      {
        row: 6,
        number: "I",
        title: "Cải cách thể chế",
        depth: 0,
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
      },
    ],
    indicators: [
      {
        key: "I.1",
        number: "1.",
        section: "I",
        rows: [7, 9],
        text: "Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 95%",
        goal: [{ comparator: ">", value: 95, unit: "%", explicit: true }],
        values: [
          {
            year: 2023,
            kind: "actual",
            cell: "C7",
            parts: [{ value: 93, unit: "%", level: "xã" }],
          },
        ],
        declared: "Đang thực hiện",
        status: "in-progress",
        computed: "in-progress",
        basis: "declared",
        plan: "unmeasured",
        deadline: { text: "khi có thể", type: "vague", on: [] },
      },
    ],
    counts: madeUpReview.counts,
    findings: [
      {
        id: "a",
        rule: "r",
        says: "s",
        severity: "warning",
        cell: "C7",
        indicator: "I.1",
        message: "Câu a.",
      },
      { id: "b", rule: "r", says: "s", severity: "error", cell: "A2", message: "Câu b." },
      {
        id: "c",
        rule: "r",
        says: "s",
        severity: "hint",
        cell: "B7",
        indicator: "I.1",
        message: "Câu c.",
        fix: "review",
      },
    ],
  });
});
