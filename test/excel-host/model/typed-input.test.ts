import { readTyped } from "./typed-input";

test.each([
  ["5", { content: 5 }],
  ["-2.5", { content: -2.5 }],
  ["1,234", { content: 1234, numberFormat: "#,##0" }],
  ["95%", { content: 0.95, numberFormat: "0%" }],
  ["0.5%", { content: 0.005, numberFormat: "0.00%" }],
  ["2023", { content: 2023 }],
  ["14/10/2023", { content: 45_213, numberFormat: "dd/mm/yyyy" }],
  ["31/2/2023", { content: "31/2/2023" }],
  ["3/2023", { content: 44_986, numberFormat: "mmm-yy" }],
  ["true", { content: true }],
  ["#n/a", { content: { error: "#N/A" } }],
  ["=1+1", { content: null, formula: "=1+1" }],
  ["-A1", { content: null, formula: "=-A1" }],
  ["'=1+1", { content: "=1+1", quotePrefix: true }],
  ["- Tỷ lệ hồ sơ", null],
  ["=SUM(", null],
  ["1. Tổng số", { content: "1. Tổng số" }],
  ["12 hồ sơ", { content: "12 hồ sơ" }],
  ["", { content: null }],
])("Excel reads %j as %j", (text, typed) => {
  expect(readTyped(text, "General", "day-first")).toEqual(typed);
});

test.each(["95%", "=1+1", "- Tỷ lệ"])("a cell formatted as text keeps %j", (text) => {
  expect(readTyped(text, "@", "day-first")).toEqual({ content: text });
});
