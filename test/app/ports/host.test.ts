import { isOldFormat } from "../../../src/app/ports/host";

test.each([
  ["C:\\Báo cáo\\Phụ lục 01.XLS", true],
  ["https://ubnd.example/tai-lieu/phu%20luc.xls?web=1", true],
  ["https://ubnd.example/phu-luc.xlsx", false],
  ["Book1", false],
  ["", false],
  [undefined, false],
])("a workbook at %s: old format %s", (address, expected) => {
  const host = { displayLanguage: "vi-VN", isDark: () => undefined, address: () => address };
  expect(isOldFormat(host)).toBe(expected);
});
