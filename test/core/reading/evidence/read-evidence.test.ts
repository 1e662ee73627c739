import { readFigures } from "../../../../src/core/reading/evidence/read-evidence";

/** "111/238 TTHC @huyện 2023 (class)" in short. */
function brief(text: string): readonly string[] {
  return readFigures(text).map(({ value, unit, bound, fraction, levels, year, aside }) =>
    [
      bound === undefined ? "" : bound === "above" ? "≥" : "≤",
      fraction === undefined ? String(value) : `${String(fraction.part)}/${String(fraction.whole)}`,
      unit,
      ...levels.map((level) => `@${level}`),
      year === undefined ? "" : String(year),
      aside === undefined ? "" : `(${aside})`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

describe("figures in evidence", () => {
  it.each([
    ["Đạt 95%", ["95 %"]],
    ["Tỷ lệ thanh toán trực tuyến trên địa bàn huyện đạt 14.7%", ["14.7 %"]],
    [
      "Năm 2023, đã thực hiện 80% kế hoạch, 20% nội dung còn lại đang thực hiện",
      ["80 % 2023", "20 % 2023 (rest)"],
    ],
    [
      "Năm 2023, đã xử lý được 09/10 văn bản QPPL. 01 văn bản đang xử lý theo quy định.",
      ["9/10 văn bản 2023", "1 văn bản 2023 (rest)"],
    ],
    ["Đối với năm 2021, 2022, 100% văn bản đã được xử lý", ["100 % 2022"]],
    [
      "cấp huyện đã thực hiện 111/238 TTHC; cấp xã đã thực hiện 63/124 TTHC",
      ["111/238 TTHC @huyện", "63/124 TTHC @xã"],
    ],
    [
      "Trên 90% hồ sơ công việc tại cấp huyện, trên 80% hồ sơ công việc tại cấp xã",
      ["≥ 90 % @huyện", "≥ 80 % @xã"],
    ],
    ["thuộc thẩm quyền của cấp huyện, cấp xã đạt trên 80%", ["≥ 80 % @huyện @xã"]],
    ["đạt tối thiểu 55,54% (năm 2023)", ["≥ 55.54 % 2023"]],
    [
      "so với năm 2021, 2022 tỷ lệ đạt 0%, đến nay tỷ lệ đạt 14,7%",
      ["0 % 2022 (baseline)", "14.7 %"],
    ],
    ["đề xuất cấp có thẩm quyền cắt giảm TTHC với tỷ lệ 25%", ["25 % (proposed)"]],
    ["nên năm 2022 giảm 01 đơn vị tự bảo đảm", ["1 đơn vị 2022 (movement)"]],
    [
      "Hoàn thành xuất sắc nhiệm vụ 287 người, chiếm tỷ lệ 20,8%; Hoàn thành nhiệm vụ 61 người, chiếm tỷ lệ 4,4%",
      ["287 người (class)", "20.8 % (class)", "61 người (class)", "4.4 % (class)"],
    ],
    ["Đã hoàn thành nhiệm vụ được giao, đạt 100%", ["100 %"]],
    ["95,1% CB, CC đạt chuẩn; 4,9% CB, CC chưa đạt chuẩn", ["95.1 %", "4.9 % (rest)"]],
    ["Còn lại 12 xã", ["12 xã (rest)"]],
    ["Theo Quyết định 1103/QĐ-UBND ngày 30/5/2023 của UBND tỉnh", []],
    ["Duy trì theo chuẩn ISO TCVN 9001 -2015", []],
    ["Từ năm 2022 đến 10/2023 đã cử hơn 450 lượt cán bộ tham gia", ["≥ 450 lượt 2022"]],
    ["Chưa thực hiện", []],
    ["", []],
  ])("%s", (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it("keeps a year and level for the lines below it", () => {
    const text =
      "Năm 2021:\n+ Công chức cấp huyện: có 1.381 người được đánh giá\n+ Cấp xã: 357 người\nNăm 2022:\n+ Cấp huyện: 1.387 người";
    expect(brief(text)).toEqual([
      "1381 người @huyện 2021",
      "357 người @xã 2021",
      "1387 người @huyện 2022",
    ]);
  });

  it("tells where a figure stands and which words are its own", () => {
    const text = "Năm 2023, đã thực hiện 80% kế hoạch, 20% nội dung còn lại";
    const [first, second] = readFigures(text);
    expect(text.slice(first?.start, first?.end)).toBe("80%");
    expect(second?.clause).toBe("20% nội dung còn lại");
  });
});
