import type { RuleCase } from "../rule-case";

export const unicodeDecomposed: RuleCase<"unicode-decomposed"> = {
  rule: "unicode-decomposed",
  about: {
    vi: "Tìm chữ tiếng Việt lưu kiểu tổ hợp (dấu rời khỏi chữ), thường từ máy Mac. Cách sửa an toàn chuyển sang kiểu dựng sẵn, nhìn không đổi.",
    en: "Finds Vietnamese text whose accents are stored apart, often from a Mac. The safe fix stores it in the usual way; it looks the same.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | "Tối thiểu 90% người dân hài lòng về giải quyết thủ tục ha\\u0300nh chi\\u0301nh" | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["hint B3 cells"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
};
