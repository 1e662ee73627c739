import { HIGHLIGHT_FORMULA } from "../../../src/core/summary/marks/highlights";
import type { Area } from "./area";
import { conditionalLooks } from "./conditional-look";
import type { ConditionalFormatModel } from "./decorations";
import { DEFAULT_FORMAT } from "./format";
import { cellAt, createSheet, putCell } from "./sheet";

const COLUMN: Area = { row: 0, column: 4, rowCount: 10, columnCount: 1 };

function rule(change: Partial<ConditionalFormatModel>): ConditionalFormatModel {
  return {
    id: "1",
    areas: [COLUMN],
    type: "CellValue",
    rule: {},
    format: {},
    priority: 0,
    stopIfTrue: false,
    ...change,
  };
}

test("a status looks as its rule says, a mark as ours, and the first rule wins", () => {
  const sheet = createSheet("{1}", "Tổng hợp");
  sheet.conditionalFormats = [
    rule({ type: "Custom", rule: { formula1: HIGHLIGHT_FORMULA }, format: { fill: "#F8C9CC" } }),
    rule({
      rule: { formula1: '="đã hoàn thành"', operator: "EqualTo" },
      format: { fill: "#DFF6DD", color: "#0B5A0B", numberFormat: '"✓ "@' },
    }),
    rule({ type: "Custom", rule: { formula1: "=$A1>0" }, format: { bold: true } }),
  ];
  putCell(sheet, 2, 4, { content: "Đã hoàn thành", format: DEFAULT_FORMAT });
  const lookAt = conditionalLooks(sheet, COLUMN);
  const look = (row: number, column: number) => lookAt(row, column, cellAt(sheet, row, column));
  expect([look(2, 4), look(3, 4), look(2, 5)]).toEqual([
    { fill: "#F8C9CC", color: "#0B5A0B", numberFormat: '"✓ "@' },
    { fill: "#F8C9CC" },
    undefined,
  ]);
});
