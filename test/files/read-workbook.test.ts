import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook, type ReadSheet } from "../../src/files/read-workbook";
import { readFixture, readOnlySheet } from "./annex-fixtures";

const FOLDER = join(__dirname, "../fixtures/files");

function readSheets(file: string): readonly ReadSheet[] {
  const result = readWorkbook(readFileSync(join(FOLDER, file)));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.sheets;
}

const CALIBRI = "Calibri";

/** What Excel answers for the fixture (see make-cell-kinds.cjs); gaps of rows stay missing. */
const CELL_KINDS: SheetSnapshot = {
  sheet: "Phụ lục 1",
  origin: { row: 1, column: 1 },
  rowCount: 10,
  columnCount: 6,
  values: [
    ["ỦY BAN NHÂN DÂN XÃ ĐÔNG HÀ"],
    undefined,
    ["STT", "Chỉ tiêu", "Năm 2023", "Ghi chú"],
    [1, "Tỷ lệ hồ sơ đúng hạn", 0.955, null, null, "cột ẩn"],
    [2, "Mức độ hài lòng", "90 %"],
    [3, "Dòng ẩn", 1234.5],
    [4, "Ngày\nkiểm tra", 45213],
    [5, "Công thức", 10, { error: "#DIV/0!" }],
    [6, "  thừa khoảng  trắng"],
    [null, "Ô gộp dọc"],
  ],
  texts: [
    ["ỦY BAN NHÂN DÂN XÃ ĐÔNG HÀ"],
    undefined,
    ["STT", "Chỉ tiêu", "Năm 2023", "Ghi chú"],
    ["1", "Tỷ lệ hồ sơ đúng hạn", "95.5%", "", "", "cột ẩn"],
    ["2", "Mức độ hài lòng", "90 %"],
    ["3", "Dòng ẩn", "1,234.50"],
    ["4", "Ngày\nkiểm tra", "14/10/2023"],
    ["5", "Công thức", "10", "#DIV/0!"],
    ["6", "  thừa khoảng  trắng"],
    ["", "Ô gộp dọc"],
  ],
  formulas: [...Array<undefined>(7).fill(undefined), [null, null, "=SUM(B5:B8)", "=1/0"]],
  numberFormats: [
    ...Array<undefined>(3).fill(undefined),
    ["General", "General", "0.0%"],
    undefined,
    ["General", "General", "#,##0.00"],
    ["General", "General", "dd/mm/yyyy"],
  ],
  fontNames: [
    ["Times New Roman"],
    undefined,
    [".VnTimeH", ".VnTimeH", ".VnTimeH", ".VnTimeH"],
    [CALIBRI, CALIBRI, CALIBRI, null, null, CALIBRI],
    [CALIBRI, CALIBRI, CALIBRI],
    [CALIBRI, CALIBRI, CALIBRI],
    [CALIBRI, CALIBRI, CALIBRI],
    [CALIBRI, CALIBRI, CALIBRI, CALIBRI],
    [CALIBRI, CALIBRI],
    [null, "VNI-Times"],
  ],
  bold: [[true], undefined, [true, true, true, true]],
  merges: [
    { row: 1, column: 1, rowCount: 1, columnCount: 3 },
    { row: 10, column: 2, rowCount: 2, columnCount: 1 },
  ],
  hiddenRows: [6],
  hiddenColumns: [6],
  mixedFormats: [{ row: 5, column: 2 }],
};

describe.each(["xlsx", "xls", "ods"])("a workbook saved as .%s", (format) => {
  it("gives every kind of cell as Excel shows it", () => {
    const [first] = readSheets(`cell-kinds.${format}`);
    expect(first?.snapshot).toEqual(CELL_KINDS);
  });

  it("gives hidden and empty sheets too, each marked as what it is", () => {
    const sheets = readSheets(`cell-kinds.${format}`).map(({ snapshot, hidden }) => ({
      sheet: snapshot.sheet,
      hidden,
      rows: snapshot.rowCount,
    }));
    expect(sheets).toEqual([
      { sheet: "Phụ lục 1", hidden: false, rows: 10 },
      { sheet: "Ẩn", hidden: true, rows: 1 },
      { sheet: "Trống", hidden: false, rows: 0 },
    ]);
  });
});

it("a real annex converted to .xls reads as the .xlsx does", () => {
  const converted = readOnlySheet(join(FOLDER, "gio-linh-2023-assessment.xls"));
  expect(converted).toEqual(readFixture("gio-linh-2023-assessment"));
});

it("a real annex converted to .ods reads as the .xlsx does, but for blanks that OpenDocument drops", () => {
  const converted = readOnlySheet(join(FOLDER, "gio-linh-2023-assessment.ods"));
  const original = readFixture("gio-linh-2023-assessment");
  const withoutLeadingBlanks = JSON.stringify(original).replace(/\\n +/g, "\\n");
  expect(JSON.parse(JSON.stringify(converted))).toEqual(JSON.parse(withoutLeadingBlanks));
});
