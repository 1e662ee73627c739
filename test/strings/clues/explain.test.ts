import { review } from "../../../src/core/review";
import { explain as explainInEnglish } from "../../../src/strings/clues/en";
import { explain } from "../../../src/strings/clues/vi";
import { sheetOf } from "../../sheets/table";

const WITH_FOREIGN_HEAD = `
NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025
STT | Nhiệm vụ | Sản phẩm | Họ và tên | Cơ quan chủ trì | Thời gian hoàn thành
1 | Ban hành Kế hoạch chuyển đổi số | Kế hoạch | Nguyễn Văn A | Văn phòng | Quý I/2025
2 | Tổ chức tập huấn kỹ năng số | Lớp tập huấn | Trần Thị B | Phòng Nội vụ | Quý II/2025
3 | Nâng cấp hệ thống một cửa | Hệ thống | Lê Văn C | Văn phòng | Tháng 6/2025
`;
const WITHOUT_HEAD = `
1 | Ban hành Kế hoạch chuyển đổi số | Kế hoạch của UBND xã | Phòng VH-XH | Các phòng, đơn vị | Trước 15/01/2026
2 | Tổ chức tập huấn kỹ năng số | 12 lớp tập huấn | Phòng VH-XH | Đoàn Thanh niên | Quý II/2026
3 | Nâng cấp hệ thống một cửa | Hệ thống được nâng cấp | Văn phòng | TTPVHCC | Tháng 6/2026
4 | Số hóa hồ sơ lưu trữ | Kho dữ liệu | TTPVHCC | Các phòng, đơn vị | Thường xuyên
`;

const cluesOf = (table: string) => review(sheetOf(table)).annexes[0]?.annex.why ?? [];

test("a clue quotes the head as it is written and names its cell", () => {
  expect(cluesOf(WITH_FOREIGN_HEAD).map(explain)).toEqual([
    "Tiêu đề ô A2 có chữ “STT”: cột STT.",
    "Tiêu đề ô B2 có chữ “Nhiệm vụ”: cột Chỉ tiêu, nhiệm vụ.",
    "Tiêu đề ô C2 có chữ “Sản phẩm”: cột Sản phẩm.",
    "Tiêu đề ô D2 “Họ và tên” thường thuộc loại bảng khác.",
    "Tiêu đề ô E2 có chữ “Cơ quan chủ trì”: cột Cơ quan chủ trì.",
    "Tiêu đề ô F2 có chữ “Thời gian hoàn thành”: cột Thời hạn.",
    "Nội dung các ô khớp với tiêu đề cột.",
  ]);
});

test("where no head speaks, a clue names the cells and the column that they make", () => {
  const told = cluesOf(WITHOUT_HEAD).map(explain);
  expect(told).toContain("Nội dung từ ô F1 trở xuống là của cột Thời hạn.");
  expect(told).toContain("Không thấy dòng tiêu đề; ý nghĩa các cột được suy từ nội dung ô.");
});

test.each([WITH_FOREIGN_HEAD, WITHOUT_HEAD])(
  "no clue says nothing, in either language",
  (table) => {
    for (const clue of cluesOf(table)) {
      for (const told of [explain(clue), explainInEnglish(clue)]) {
        expect(told).not.toMatch(/“”|: \.| {2}|undefined|^\W/);
      }
    }
  },
);
