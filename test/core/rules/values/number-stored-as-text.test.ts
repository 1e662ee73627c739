import { findingsOn } from "../review-table";
import { readTable } from "../read-table";

/** What the safe fix writes into a year column of these cells: value and number format. */
function writes(unit: string, ...cells: readonly string[]) {
  const rows = cells.map(
    (cell, index) =>
      `${String(index + 1)} | Tỷ lệ hồ sơ loại ${"abcde".charAt(index)} | ${unit} | ${cell} |`,
  );
  const table = [
    "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND TỈNH A",
    "STT | Chỉ tiêu | ĐVT | Kết quả năm 2024 | Ghi chú",
    ...rows,
  ];
  return findingsOn(readTable(table.join("\n")))
    .filter(({ rule }) => rule === "number-stored-as-text")
    .flatMap(({ fix }) => fix?.edits ?? [])
    .map(({ becomes, numberFormat }) => [becomes, numberFormat]);
}

describe("a share typed as text becomes a number", () => {
  it("as its neighbours hold it: bare under a unit column that says %", () => {
    expect(writes("%", "85", '"90%"', "88", '"87,5%"', "91")).toEqual([
      [90, "General"],
      [87.5, "0.0"],
    ]);
  });

  it("with a percent format among cells that have one", () => {
    expect(writes("%", "85%", '"90%"', "88%")).toEqual([[0.9, "0%"]]);
  });

  it("with a percent format where no number shows the habit", () => {
    expect(writes("%", '"85%"', '"87,5%"')).toEqual([
      [0.85, "0%"],
      [0.875, "0.0%"],
    ]);
  });

  it("bare where all are typed without a sign", () => {
    expect(writes("%", '"85"', '"87,5"')).toEqual([
      [85, "General"],
      [87.5, "0.0"],
    ]);
  });

  it("with its sign kept where no other cell says %", () => {
    expect(writes("", "85%", '"90%"')).toEqual([[0.9, "0%"]]);
  });

  it("not at all where a bare 90 stands among formatted shares: 90 or 9000 %?", () => {
    expect(writes("%", "85%", '"90"', "88%")).toEqual([]);
  });
});
