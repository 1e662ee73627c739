import type { SheetPlan } from "../../src/core/summary/plan/sheet-plan";

/** A small sheet of ours: a title, a head, one row for each indicator, a total by formula. */
export function planOf(indicators: readonly string[], status = "Đang thực hiện"): SheetPlan {
  const rows = indicators.map((text, index) => [`1.${String(index + 1)}`, text, status]);
  const count = `=COUNTIF(C3:C${String(rows.length + 2)},"Đã hoàn thành")`;
  const inputs = [
    ["TỔNG HỢP", null, null],
    ["STT", "Chỉ tiêu", "Trạng thái"],
    ...rows,
    ["Đã hoàn thành", null, { formula: count }],
  ];
  const statuses = { row: 2, column: 2, rowCount: rows.length, columnCount: 1 };
  return {
    role: "summary",
    name: "Tổng hợp",
    inputs,
    rowKeys: [null, null, ...indicators.map((_text, index) => `|1.${String(index + 1)}`), null],
    formats: [{ area: { row: 1, column: 0, rowCount: 1, columnCount: 3 }, format: { bold: true } }],
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
    columnWidths: [40, 200, 80],
    rowHeights: [],
    frozenRows: 2,
    conditionalFormats: [
      { area: statuses, equals: "Đã hoàn thành", format: { color: "#107C10", bold: true } },
    ],
    choices: [{ area: statuses, from: statuses }],
    charts: [
      {
        name: "annex-small",
        kind: "stacked-bar",
        title: "Chỉ tiêu",
        over: { row: inputs.length + 1, column: 0, rowCount: 8, columnCount: 3 },
        categories: { ...statuses, column: 1 },
        series: [{ name: "Trạng thái", values: statuses, color: "#107C10" }],
      },
    ],
    print: {
      area: { row: 0, column: 0, rowCount: inputs.length, columnCount: 3 },
      orientation: "landscape",
      paper: "A4",
      margins: { top: 50, right: 50, bottom: 50, left: 50, header: 20 },
      pagesWide: 1,
      breaksBefore: [],
      pageNumbers: true,
    },
  };
}
