import { review } from "../../core/review";
import type { SheetSnapshot } from "../../core/sheet/snapshot";

const ROWS: readonly (readonly string[])[] = [
  ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023"],
  ["(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2023 của UBND huyện Mẫu)"],
  [
    "STT",
    "Nội dung/Chỉ tiêu đạt vào năm 2025",
    "Đạt được năm 2022",
    "Chỉ tiêu năm 2023",
    "Dự kiến năm 2024",
    "Dự kiến năm 2025",
    "Ghi chú",
  ],
  ["I", "Cải cách thủ tục hành chính"],
  ["1", "Tối thiểu 90% người dân hài lòng về giải quyết TTHC", "85%", "86,5%", "88%", "90%"],
  [
    "2",
    "Trên 60% hồ sơ giải quyết trực tuyến: cấp huyện 70%, cấp xã 50%",
    "Cấp huyện: 34% Cấp xã: 10%",
    "50%",
    "60",
    "61%",
  ],
  ["3", "Giảm 10% đơn vị sự nghiệp so với năm 2021", "", "", "", "", "Chỉ tiêu cấp tỉnh"],
  ["4", "Có ít nhất 03 sáng kiến,  giải pháp mới", "1", "2", "2", "3"],
  [],
  ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2023"],
  [
    "TT",
    "Chỉ tiêu",
    "Đánh giá (Đã hoàn thành, Đang thực hiện)",
    "Kết quả thực hiện đến 14/10/2023",
  ],
  ["1", "100% TTHC được công khai", "Đã hoàn thành", "Đạt 100% (285/285 TTHC)"],
  ["2", "Tỷ lệ số hóa hồ sơ đạt 80%", "Đang thực hiện", "Đến nay đạt 55,54%"],
  ["3", "Triển khai dịch vụ công trực tuyến", "Chưa thực hiện", "Đang xây dựng kế hoạch"],
];

/** A little of everything that annexes have: a plan by years, and below it an assessment. */
export const EXAMPLE: SheetSnapshot = {
  sheet: "",
  origin: { row: 0, column: 0 },
  rowCount: ROWS.length,
  columnCount: Math.max(...ROWS.map(({ length }) => length)),
  values: ROWS,
  texts: ROWS,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

/** The first review after the pane is loaded is mostly compiling; done while nobody waits, a click finds it done. */
export function warmUp(): void {
  review(EXAMPLE);
}
