import type { RuleCase } from "../rule-case";

export const numberingRowWrong: RuleCase<"numbering-row-wrong"> = {
  rule: "numbering-row-wrong",
  about: {
    vi: "Gợi ý khi hàng đánh số cột (1, 2, 3…) dưới tiêu đề không theo thứ tự, hoặc bảng này không có trong khi bảng khác của tệp có.",
    en: "A hint when the row of column numbers (1, 2, 3 …) under the header is out of order, or missing although another table of the workbook has one.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | 2 | 3 | 5 | 4 | 6 | 7
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["hint D3 order"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | 2 | 3 | 4 | 5 | 6 | 7
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
};
