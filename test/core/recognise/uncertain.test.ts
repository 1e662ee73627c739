import { review } from "../../../src/core/review";
import { sheetOf } from "../../sheets/table";

/** Tables of which one cannot be sure: offered as a question, with what speaks for it. */
test.each<[name: string, table: string]>([
  [
    "tasks without a head",
    `
1 | Ban hành Kế hoạch chuyển đổi số | Kế hoạch của UBND xã | Phòng VH-XH | Các phòng, đơn vị | Trước 15/01/2026
2 | Tổ chức tập huấn kỹ năng số | 12 lớp tập huấn | Phòng VH-XH | Đoàn Thanh niên | Quý II/2026
3 | Nâng cấp hệ thống một cửa | Hệ thống được nâng cấp | Văn phòng | TTPVHCC | Tháng 6/2026
4 | Số hóa hồ sơ lưu trữ | Kho dữ liệu | TTPVHCC | Các phòng, đơn vị | Thường xuyên
`,
  ],
  [
    "work and who does it, with no word of goals",
    `
STT | Nội dung | Đơn vị | Ghi chú
1 | Chuẩn bị hội trường | Văn phòng |
2 | Soạn thảo báo cáo | Phòng Nội vụ |
3 | Mời đại biểu | Văn phòng |
`,
  ],
])("%s", (_name, table) => {
  const [found] = review(sheetOf(table)).annexes;
  expect(found?.annex.certain).toBe(false);
  expect(found?.annex.certainty).toBeGreaterThanOrEqual(0.3);
  expect(found?.annex.why.map(({ says }) => says)).toContain("few-clues");
});
