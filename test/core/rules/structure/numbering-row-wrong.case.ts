import type { RuleCase } from "../rule-case";

export const numberingRowWrong: RuleCase<"numbering-row-wrong"> = {
  rule: "numbering-row-wrong",
  about: {
    vi: "Gợi ý khi hàng đánh số cột (1, 2, 3…) dưới tiêu đề bị nhảy hoặc trùng số. Không bắt buộc phải có hàng này.",
    en: "A hint when the row of column numbers (1, 2, 3 …) under the header skips or repeats one. An annex need not have such a row.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | 2 | 3 | 4 | 4 | 5 | 6
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["hint E3 order"],
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
