import { review } from "../../../src/core/review";
import { readTable } from "../rules/read-table";

/** The two heads under which a year's figure is what shall be reached. */
const HEADS = ["Kết quả 2023 | Dự kiến 2025", "Kết quả 2023 | Chỉ tiêu năm 2025"];

/** Comparator and status of one row, reached and wanted. */
function read(name: string, head: string, reached: number, wanted: number): string {
  const table = `
    ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH CHỈ TIÊU CỦA UBND HUYỆN A
    STT | Chỉ tiêu | Đơn vị tính | ${head}
    1 | ${name} | % | ${String(reached)} | ${String(wanted)}
    2 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | 90 | 95
    3 | Tỷ lệ thôn có nhà văn hóa | % | 80 | 85
  `;
  const [annex] = review(readTable(table)).annexes;
  const key = annex?.annex.indicators[0]?.key ?? "";
  const assessment = annex?.assessments.get(key);
  return `${assessment?.goal?.map(({ comparator }) => comparator).join() ?? "none"} ${assessment?.status ?? "none"}`;
}

describe.each(HEADS)("under %s", (head) => {
  test.each([
    "Tỷ lệ thất nghiệp",
    "Tỷ lệ tái nghèo",
    "Tỷ lệ tử vong trẻ em dưới 5 tuổi",
    "Nợ công so với GRDP",
    "Tỷ lệ sinh con thứ ba trở lên",
    "Tỷ lệ hồ sơ trễ hạn",
    "Tỷ lệ hộ cận nghèo",
    "Tỷ lệ học sinh bỏ học",
    "Tỷ lệ tảo hôn",
    "Tỷ lệ cơ sở vi phạm",
    "Tỷ lệ hồ sơ có sai sót",
    "Tỷ lệ nhiệm vụ chậm hạn",
    "Tỷ lệ phiếu không hài lòng",
  ])("of “%s” less is better", (name) => {
    expect(read(name, head, 5, 2)).toBe("<= in-progress");
    expect(read(name, head, 2, 5)).toBe("<= completed");
  });

  test.each([
    "Giảm tỷ lệ hộ nghèo",
    "Tỷ lệ giảm nghèo",
    "Tỷ lệ hài lòng của người dân",
    "Tỷ lệ hộ thoát nghèo",
    "Tỷ lệ vi phạm được xử lý",
    "Tỷ lệ hộ nghèo được hỗ trợ nhà ở",
    "Tỷ lệ hài lòng về thời gian giải quyết hồ sơ",
    "Tỷ lệ lao động thất nghiệp được đào tạo nghề",
    "Tỷ lệ hồ sơ không trễ hạn",
    "Tỷ lệ hồ sơ không có sai sót",
  ])("of “%s” more is better", (name) => {
    expect(read(name, head, 5, 2)).toMatch(/^(>=|decrease) completed$/);
    expect(read(name, head, 2, 5)).toMatch(/^(>=|decrease) in-progress$/);
  });
});
